package impromptu.author.map;

import impromptu.story.Bearing;

/**
 * Where on a sheet of paper a direction points, north being up; nowhere for those that leave it.
 */
public enum Heading {
  NORTH(0, -1),
  NORTHEAST(1, -1),
  EAST(1, 0),
  SOUTHEAST(1, 1),
  SOUTH(0, 1),
  SOUTHWEST(-1, 1),
  WEST(-1, 0),
  NORTHWEST(-1, -1),
  UP(0, 0),
  DOWN(0, 0),
  OTHER(0, 0);

  final int dx;
  final int dy;

  Heading(int dx, int dy) {
    this.dx = dx;
    this.dy = dy;
  }

  static Heading of(Bearing bearing) {
    return bearing == Bearing.NONE ? OTHER : valueOf(bearing.name());
  }

  boolean isCompass() {
    return dx != 0 || dy != 0;
  }

  boolean isDiagonal() {
    return dx != 0 && dy != 0;
  }

  boolean isOpposite(Heading other) {
    return isCompass() && dx == -other.dx && dy == -other.dy;
  }

  /** The one that points the other way; {@link #OTHER} where there is none. */
  Heading opposite() {
    for (Heading heading : values()) {
      if (heading.isOpposite(this)) {
        return heading;
      }
    }
    return OTHER;
  }

  /**
   * How far what lies so many columns to the right and rows down is from lying this way: 0, it
   * does; 1, roughly; 2, beside it; 3, behind.
   */
  int error(int columns, int rows) {
    if (!isCompass()) {
      return 0;
    }
    if (isDiagonal()) {
      return diagonalError(Integer.signum(columns * dx), Integer.signum(rows * dy));
    }
    int along = columns * dx + rows * dy;
    int across = Math.abs(columns * dy) + Math.abs(rows * dx);
    if (along > 0) {
      return across == 0 ? 0 : across <= along ? 1 : 2;
    }
    return along == 0 ? 2 : 3;
  }

  private static int diagonalError(int along, int down) {
    if (along > 0 && down > 0) {
      return 0;
    }
    int sum = along + down;
    return sum > 0 ? 1 : sum == 0 && along != 0 ? 2 : 3;
  }
}
