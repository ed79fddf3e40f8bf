package impromptu.story;

import java.util.List;
import java.util.Objects;

/**
 * Something that happens a number of turns after it was set going.
 *
 * @param turns how many, 1 and up
 * @param starts whether it runs from the start
 * @param repeats whether it starts afresh when it has fired
 */
public record Timer(
    int index,
    String id,
    int turns,
    boolean starts,
    boolean repeats,
    List<Response> then,
    Position position) {
  public Timer {
    Objects.requireNonNull(id);
    then = List.copyOf(then);
  }
}
