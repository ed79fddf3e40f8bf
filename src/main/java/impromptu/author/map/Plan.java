package impromptu.author.map;

import java.util.List;

/**
 * A map laid out on a grid, whatever it is to be drawn with.
 *
 * @param cells where the rooms lie, in the order of the atlas
 * @param routes how the ways run, in the order of the atlas
 */
record Plan(Atlas atlas, Lanes lanes, List<Cell> cells, List<Route> routes) {
  Plan {
    cells = List.copyOf(cells);
    routes = List.copyOf(routes);
  }

  static Plan of(Atlas atlas) {
    List<Cell> cells = Assembly.of(atlas);
    int columns = 0;
    int rows = 0;
    for (Cell cell : cells) {
      columns = Math.max(columns, cell.column() + 1);
      rows = Math.max(rows, cell.row() + 1);
    }
    Lanes lanes = new Lanes(columns, rows);
    return new Plan(atlas, lanes, cells, new Roads(atlas, lanes, cells).built());
  }
}
