package impromptu.story;

import java.util.List;
import java.util.Objects;

/**
 * A way the story ends.
 *
 * @param title shown when it is reached and in the list of endings found
 * @param responses the first that fits is the last thing that is told
 */
public record Ending(
    int index, String id, Text title, List<Response> responses, Position position) {
  public Ending {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    responses = List.copyOf(responses);
  }
}
