package impromptu.author.map;

import java.util.Arrays;
import java.util.List;

/** A map in box characters, for terminals. */
final class Sketch {
  private static final double LETTER = 8;
  private static final double LINE = 16;
  private static final int UP = 1;
  private static final int DOWN = 2;
  private static final int LEFT = 4;
  private static final int RIGHT = 8;

  /** What joins each set of sides, by the sum of their numbers. */
  private static final String JOINTS = " │││─┘┐┤─└┌├─┴┬┼";

  private static final String LEGEND =
      "═ the start   ░ dark   + a door   ? open only at times   > leads no way back\n";

  private final Placed map;
  private final char[][] cells;
  private final int[][] joints;

  private Sketch(Placed map) {
    this.map = map;
    cells = new char[row(map.height()) + 2][column(map.width()) + 2];
    joints = new int[cells.length][cells[0].length];
    for (char[] line : cells) {
      Arrays.fill(line, ' ');
    }
  }

  static String of(Placed map) {
    return new Sketch(map).drawn();
  }

  private static int column(double x) {
    return (int) Math.round(x / LETTER);
  }

  private static int row(double y) {
    return (int) Math.round(y / LINE);
  }

  private String drawn() {
    for (Placed.Line line : map.lines()) {
      way(line.points());
    }
    for (int y = 0; y < cells.length; y++) {
      for (int x = 0; x < cells[y].length; x++) {
        cells[y][x] = JOINTS.charAt(joints[y][x]);
      }
    }
    for (int i = 0; i < map.boxes().size(); i++) {
      room(map.atlas().sites().get(i), map.boxes().get(i));
    }
    for (int i = 0; i < map.lines().size(); i++) {
      marks(map.atlas().ways().get(i), map.lines().get(i).points());
    }
    StringBuilder text = new StringBuilder();
    for (char[] line : cells) {
      text.append(new String(line).stripTrailing()).append('\n');
    }
    return text.toString().stripTrailing() + "\n\n" + LEGEND;
  }

  private void way(List<Placed.Point> points) {
    for (int i = 0; i + 1 < points.size(); i++) {
      int x = column(points.get(i).x());
      int y = row(points.get(i).y());
      int toX = column(points.get(i + 1).x());
      int toY = row(points.get(i + 1).y());
      while (x != toX || y != toY) {
        int dx = Integer.signum(toX - x);
        int dy = dx == 0 ? Integer.signum(toY - y) : 0;
        joints[y][x] |= dx > 0 ? RIGHT : dx < 0 ? LEFT : dy > 0 ? DOWN : UP;
        x += dx;
        y += dy;
        joints[y][x] |= dx > 0 ? LEFT : dx < 0 ? RIGHT : dy > 0 ? UP : DOWN;
      }
    }
  }

  private void room(Site site, Placed.Box box) {
    int left = column(box.x());
    int top = row(box.y());
    int right = column(box.x() + box.width()) - 1;
    int bottom = row(box.y() + box.height());
    char across = site.start() ? '═' : '─';
    char down = site.start() ? '║' : '│';
    for (int y = top; y <= bottom; y++) {
      Arrays.fill(cells[y], left, right + 1, site.dark() ? '░' : ' ');
      cells[y][left] = down;
      cells[y][right] = down;
    }
    Arrays.fill(cells[top], left, right + 1, across);
    Arrays.fill(cells[bottom], left, right + 1, across);
    String corners = site.start() ? "╔╗╚╝" : "┌┐└┘";
    cells[top][left] = corners.charAt(0);
    cells[top][right] = corners.charAt(1);
    cells[bottom][left] = corners.charAt(2);
    cells[bottom][right] = corners.charAt(3);
    write(site.name(), left + 2, top + 1, right);
    for (int i = 0; i < site.things().size() && top + 2 + i < bottom; i++) {
      write(site.things().get(i), left + 2, top + 2 + i, right);
    }
  }

  private void write(String text, int x, int y, int end) {
    for (int i = 0; i < text.length() && x + i < end; i++) {
      cells[y][x + i] = text.charAt(i);
    }
  }

  private void marks(Way way, List<Placed.Point> points) {
    if (points.size() < 2) {
      return;
    }
    if (!way.door().isEmpty() || way.conditional()) {
      Placed.Point from = points.get(points.size() / 2 - 1);
      Placed.Point to = points.get(points.size() / 2);
      int x = column((from.x() + to.x()) / 2);
      int y = row((from.y() + to.y()) / 2);
      cells[y][x] = way.door().isEmpty() ? '?' : '+';
    }
    if (way.isOneWay()) {
      Placed.Point last = points.get(points.size() - 1);
      Placed.Point before = points.get(points.size() - 2);
      int dx = Integer.signum(column(last.x()) - column(before.x()));
      int dy = dx == 0 ? Integer.signum(row(last.y()) - row(before.y())) : 0;
      char arrow = dx > 0 ? '>' : dx < 0 ? '<' : dy > 0 ? 'v' : '^';
      cells[row(last.y()) - dy][column(last.x()) - dx] = arrow;
    }
  }
}
