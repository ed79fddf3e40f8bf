package impromptu.screen.lanterna;

import java.util.Locale;
import java.util.Optional;

/** The directions that a sheet of paper has, by the story's ids for them. */
enum Compass {
  NORTH(0, -1),
  NORTHEAST(1, -1),
  EAST(1, 0),
  SOUTHEAST(1, 1),
  SOUTH(0, 1),
  SOUTHWEST(-1, 1),
  WEST(-1, 0),
  NORTHWEST(-1, -1);

  final int dx;
  final int dy;

  Compass(int dx, int dy) {
    this.dx = dx;
    this.dy = dy;
  }

  /** The direction of that id; empty for those that leave the sheet, like up. */
  static Optional<Compass> of(String id) {
    for (Compass point : values()) {
      if (point.name().toLowerCase(Locale.ROOT).equals(id)) {
        return Optional.of(point);
      }
    }
    return Optional.empty();
  }
}
