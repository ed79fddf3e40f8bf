package impromptu.author.map;

/** A step from a lane to the next. */
enum Side {
  UP(0, -1),
  RIGHT(1, 0),
  DOWN(0, 1),
  LEFT(-1, 0);

  private static final Side[] ALL = values();

  final int dx;
  final int dy;

  Side(int dx, int dy) {
    this.dx = dx;
    this.dy = dy;
  }

  static Side of(int ordinal) {
    return ALL[ordinal];
  }

  Side opposite() {
    return ALL[(ordinal() + 2) % ALL.length];
  }

  boolean isLevel() {
    return dy == 0;
  }
}
