package impromptu.story;

import java.util.List;
import java.util.Objects;

/**
 * Help in steps, for a stretch of the story.
 *
 * @param given the counter slot that remembers how many steps were given
 */
public record Hint(String id, Expr when, List<Text> steps, int given, Position position) {
  public Hint {
    Objects.requireNonNull(id);
    Objects.requireNonNull(when);
    steps = List.copyOf(steps);
  }
}
