package impromptu.story;

import java.util.List;
import java.util.Objects;

/**
 * A way to go.
 *
 * @param name as printed
 * @param words what a player types for it, each of one or more words, normalised
 * @param opposite the index of the direction back
 * @param bearing what maps draw it as
 */
public record Direction(
    int index, String id, String name, List<String> words, int opposite, Bearing bearing) {
  public Direction {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(bearing);
    words = List.copyOf(words);
  }
}
