package impromptu.story;

import java.util.List;
import java.util.Objects;

/**
 * Something a person can be asked or told about.
 *
 * @param id unique within its person
 * @param words the words that bring it up, normalised
 * @param responses the first that fits answers
 */
public record Topic(String id, List<String> words, List<Response> responses, Position position) {
  public Topic {
    Objects.requireNonNull(id);
    words = List.copyOf(words);
    responses = List.copyOf(responses);
  }
}
