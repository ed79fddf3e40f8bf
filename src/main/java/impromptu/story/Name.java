package impromptu.story;

import java.util.List;
import java.util.Objects;

/**
 * What an entity is called.
 *
 * @param text the printed name without an article
 * @param plural the printed name of several of them
 * @param indefinite the indefinite article with its trailing space left off; empty where none goes
 *     before the name
 * @param definite the definite article likewise; empty for proper names
 * @param words the words that call it, normalised by {@link Words#normal}, the name's own among
 *     them
 * @param plurals the words that call several of its like
 */
public record Name(
    String text,
    String plural,
    String indefinite,
    String definite,
    List<String> words,
    List<String> plurals) {
  public Name {
    Objects.requireNonNull(text);
    Objects.requireNonNull(plural);
    Objects.requireNonNull(indefinite);
    Objects.requireNonNull(definite);
    words = List.copyOf(words);
    plurals = List.copyOf(plurals);
  }
}
