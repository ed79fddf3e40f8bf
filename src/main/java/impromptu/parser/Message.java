package impromptu.parser;

import impromptu.story.Printer;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A stock message with the values that go into it.
 *
 * @param id its id in the library's {@code messages}
 * @param words what {@link Printer#parameter} prints, by parameter
 * @param entities what the message speaks of: the first is its {@code noun}, the second its {@code
 *     second}, and {@code {list}} and {@code {choices}} print them all, joined by "and" and by "or"
 */
public record Message(String id, Map<String, String> words, List<Integer> entities) {
  public Message {
    Objects.requireNonNull(id);
    words = Map.copyOf(words);
    entities = List.copyOf(entities);
  }

  public static Message of(String id) {
    return new Message(id, Map.of(), List.of());
  }

  public static Message of(String id, List<Integer> entities) {
    return new Message(id, Map.of(), entities);
  }

  /** With one parameter. */
  public static Message of(String id, String parameter, String words) {
    return new Message(id, Map.of(parameter, words), List.of());
  }
}
