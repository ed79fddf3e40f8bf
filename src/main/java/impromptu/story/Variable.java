package impromptu.story;

import java.util.List;
import java.util.Objects;

/**
 * A number with a range, a truth value, or one word out of several.
 *
 * @param type what its values are
 * @param start its first value
 * @param min its least value
 * @param max its greatest value
 * @param values the words, where the type is {@link Type#WORD}; a value is a position among them
 */
public record Variable(
    int index,
    String id,
    Type type,
    int start,
    int min,
    int max,
    List<String> values,
    Position position) {
  /** The types of expressions, and so of variables. */
  public enum Type {
    NUMBER,
    TRUTH,
    WORD,
    ENTITY
  }

  public Variable {
    Objects.requireNonNull(id);
    Objects.requireNonNull(type);
    values = List.copyOf(values);
  }
}
