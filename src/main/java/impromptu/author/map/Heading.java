package impromptu.author.map;

/**
 * Where on a sheet of paper a direction points, north being up; nowhere for those that leave it.
 */
enum Heading {
  NORTH("north", 0, -1),
  NORTHEAST("northeast", 1, -1),
  EAST("east", 1, 0),
  SOUTHEAST("southeast", 1, 1),
  SOUTH("south", 0, 1),
  SOUTHWEST("southwest", -1, 1),
  WEST("west", -1, 0),
  NORTHWEST("northwest", -1, -1),
  UP("up", 0, 0),
  DOWN("down", 0, 0),
  OTHER("", 0, 0);

  private final String id;
  final int dx;
  final int dy;

  Heading(String id, int dx, int dy) {
    this.id = id;
    this.dx = dx;
    this.dy = dy;
  }

  /** By the name that scenarios know it by; {@link #OTHER} for what no map can point to. */
  static Heading of(String id) {
    for (Heading heading : values()) {
      if (heading.id.equals(id)) {
        return heading;
      }
    }
    return OTHER;
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
