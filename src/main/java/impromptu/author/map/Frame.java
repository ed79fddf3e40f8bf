package impromptu.author.map;

/** The smallest rectangle about the rooms of a grid, its edges belonging to it. */
record Frame(int left, int top, int right, int bottom) {
  static Frame of(Grid grid) {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    int bottom = Integer.MIN_VALUE;
    for (int room = 0; room < grid.most(); room++) {
      if (grid.has(room)) {
        Cell cell = grid.cell(room);
        left = Math.min(left, cell.column());
        top = Math.min(top, cell.row());
        right = Math.max(right, cell.column());
        bottom = Math.max(bottom, cell.row());
      }
    }
    return new Frame(left, top, right, bottom);
  }

  /** The first cell to the right of all. */
  Cell beside() {
    return new Cell(right + 1, top);
  }

  int columns() {
    return right - left + 1;
  }

  int rows() {
    return bottom - top + 1;
  }
}
