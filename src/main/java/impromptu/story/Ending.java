package impromptu.story;

import java.util.List;
import java.util.Objects;

/**
 * A way the story ends.
 *
 * @param title shown when it is reached and in the list of endings found
 * @param responses the first that fits is the last thing that is told
 * @param attainable while it holds, its author claims, the ending can still be reached; play never
 *     asks it
 */
public record Ending(
    int index,
    String id,
    Text title,
    List<Response> responses,
    Expr attainable,
    Position position) {
  public Ending {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    responses = List.copyOf(responses);
    Objects.requireNonNull(attainable);
  }
}
