package impromptu.save;

import java.util.List;
import java.util.Objects;

/**
 * One line of a game so far, or endings that became known in the middle of it.
 *
 * @param typed the line; empty where endings became known
 * @param meant the same in words that need no state to be read again
 * @param turns how many turns it took
 * @param found ids of endings that became known: an undo keeps them
 */
public record Step(String typed, List<String> meant, int turns, List<String> found) {
  public Step {
    Objects.requireNonNull(typed);
    meant = List.copyOf(meant);
    found = List.copyOf(found);
  }

  public static Step line(String typed, List<String> meant, int turns) {
    return new Step(typed, meant, turns, List.of());
  }

  public static Step found(List<String> endings) {
    return new Step("", List.of(), 0, endings);
  }

  /** What it was, to be told when it is taken back. */
  public String said() {
    return meant.isEmpty() ? typed : String.join(". ", meant);
  }
}
