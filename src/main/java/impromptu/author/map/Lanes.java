package impromptu.author.map;

/**
 * The lanes that ways run in: each column of rooms is so many lanes wide and each row so many high,
 * and between them, and about all, lie tracks that no room takes.
 */
record Lanes(int columns, int rows) {
  static final int ACROSS = 5;
  static final int DOWN = 3;
  static final int TRACKS = 5;

  /** The leftmost lane of a column of rooms. */
  static int left(int column) {
    return TRACKS + column * (ACROSS + TRACKS);
  }

  /** The topmost lane of a row of rooms. */
  static int top(int row) {
    return TRACKS + row * (DOWN + TRACKS);
  }

  int width() {
    return left(columns);
  }

  int height() {
    return top(rows);
  }

  Node port(Cell cell, Port port) {
    return new Node(left(cell.column()) + port.right, top(cell.row()) + port.down);
  }

  /** What a step onwards from each lane costs: rooms are wide, and the middle track is best. */
  static int[] steps(int lanes, int ofRoom) {
    int[] steps = new int[lanes];
    for (int lane = 0; lane < lanes; lane++) {
      steps[lane] = lane % (ofRoom + TRACKS) < TRACKS ? 2 : 5;
    }
    return steps;
  }

  /** What it costs to run along each lane rather than another, by the step. */
  static int[] tolls(int lanes, int ofRoom) {
    int[] tolls = new int[lanes];
    for (int lane = 0; lane < lanes; lane++) {
      int track = lane % (ofRoom + TRACKS);
      int middle = track < TRACKS ? TRACKS / 2 : TRACKS + ofRoom / 2;
      tolls[lane] = Math.abs(track - middle);
    }
    return tolls;
  }

  /** Where two lanes cross. */
  record Node(int x, int y) {}
}
