package impromptu.screen.lanterna;

import java.util.ArrayList;
import java.util.List;

/** A sheet of character cells to draw a map on; what lies outside of it is not drawn. */
final class Canvas {
  private static final String BLANK = " ";

  private final String[][] signs;
  private final Role[][] roles;
  private final boolean[][] drawn;

  Canvas(int columns, int rows) {
    signs = new String[rows][columns];
    roles = new Role[rows][columns];
    drawn = new boolean[rows][columns];
    for (int row = 0; row < rows; row++) {
      java.util.Arrays.fill(signs[row], BLANK);
      java.util.Arrays.fill(roles[row], Role.PROSE);
    }
  }

  boolean isBlank(int column, int row) {
    return !isInside(column, row) || !drawn[row][column];
  }

  private boolean isInside(int column, int row) {
    return row >= 0 && row < signs.length && column >= 0 && column < signs[row].length;
  }

  /** A sign where nothing is drawn yet. */
  void mark(int column, int row, String sign) {
    if (isInside(column, row) && isBlank(column, row)) {
      signs[row][column] = sign;
      roles[row][column] = Role.ORNAMENT;
      drawn[row][column] = true;
    }
  }

  void write(int column, int row, String text, Role role) {
    int at = column;
    for (String sign : Graphemes.split(text)) {
      int width = Graphemes.width(sign);
      if (isInside(at, row) && isInside(at + width - 1, row)) {
        signs[row][at] = sign;
        roles[row][at] = role;
        drawn[row][at] = true;
        drawn[row][at + width - 1] = true;
        if (width == 2) {
          signs[row][at + 1] = "";
          roles[row][at + 1] = role;
        }
      }
      at += width;
    }
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>(signs.length);
    for (int row = 0; row < signs.length; row++) {
      lines.add(line(row));
    }
    return lines;
  }

  private Line line(int row) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < signs[row].length) {
      Role role = roles[row][at];
      StringBuilder text = new StringBuilder();
      while (at < signs[row].length && roles[row][at] == role) {
        text.append(signs[row][at++]);
      }
      runs.add(Run.of(role, text.toString()));
    }
    return new Line(runs);
  }
}
