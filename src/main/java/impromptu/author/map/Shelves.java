package impromptu.author.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets grids that nothing joins side by side, and rows of them below each other. */
final class Shelves {
  private Shelves() {}

  /** The cells of all rooms, in the order of the atlas. */
  static List<Cell> of(List<Grid> parts, int rooms) {
    List<Grid> order = new ArrayList<>(parts);
    order.sort(Comparator.comparing((Grid grid) -> -Frame.of(grid).rows()));
    int widest = Math.max(widest(order), (int) Math.ceil(Math.sqrt(rooms) * 1.2));
    Cell[] cells = new Cell[rooms];
    int column = 0;
    int row = 0;
    int height = 0;
    for (Grid part : order) {
      Frame frame = Frame.of(part);
      if (column > 0 && column + frame.columns() > widest) {
        column = 0;
        row += height;
        height = 0;
      }
      for (int room = 0; room < rooms; room++) {
        if (part.has(room)) {
          cells[room] = part.cell(room).moved(column - frame.left(), row - frame.top());
        }
      }
      column += frame.columns();
      height = Math.max(height, frame.rows());
    }
    return List.of(cells);
  }

  private static int widest(List<Grid> parts) {
    int widest = 0;
    for (Grid part : parts) {
      widest = Math.max(widest, Frame.of(part).columns());
    }
    return widest;
  }
}
