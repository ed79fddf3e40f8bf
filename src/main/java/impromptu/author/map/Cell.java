package impromptu.author.map;

/** A place on the grid, columns counted to the right and rows down. */
record Cell(int column, int row) {
  Cell moved(int columns, int rows) {
    return new Cell(column + columns, row + rows);
  }
}
