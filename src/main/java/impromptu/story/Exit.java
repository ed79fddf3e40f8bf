package impromptu.story;

import java.util.Objects;

/**
 * A way out of a room.
 *
 * @param to the room it leads to, or 0 where it only ever refuses
 * @param door the door in it, or 0
 * @param when what must hold for it to be taken
 * @param refusal what is said while it can't be taken
 * @param shown whether lists of exits name it
 * @param oneWay whether the author says that it does not lead back
 */
public record Exit(
    int to, int door, Expr when, Text refusal, Expr shown, boolean oneWay, Position position) {
  public Exit {
    Objects.requireNonNull(when);
    Objects.requireNonNull(refusal);
    Objects.requireNonNull(shown);
  }
}
