package impromptu.author.map;

import java.util.Objects;

/**
 * What joins two rooms.
 *
 * @param from the id of a room
 * @param to the id of another
 * @param there the direction from the one to the other
 * @param back the direction back; {@link Course#NONE} for a way that does not lead back
 * @param door the name of the door in it, or empty
 * @param conditional whether it is open only at times
 */
public record Way(
    String from, String to, Course there, Course back, String door, boolean conditional) {
  public Way {
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(there);
    Objects.requireNonNull(back);
    Objects.requireNonNull(door);
  }

  public boolean isOneWay() {
    return back.isNone();
  }
}
