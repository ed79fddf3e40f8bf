package impromptu.author.map;

import java.util.Arrays;
import java.util.List;

/** A map in letters, for terminals: in as much detail as the paper is wide enough for. */
final class Sketch {
  private final Measured map;
  private final Detail detail;
  private final Ink ink;
  private final Marks marks;
  private final char[][] cells;
  private final int[][] joints;

  private Sketch(Measured map, Detail detail, Ink ink) {
    this.map = map;
    this.detail = detail;
    this.ink = ink;
    marks = Marks.of(map.atlas());
    cells = new char[whole(map.height()) + 1][whole(map.width()) + 1];
    joints = new int[cells.length][cells[0].length];
  }

  static String of(Plan plan, Paper paper) {
    Detail detail = Detail.THINGS;
    Measured map = measured(plan, detail);
    while (map.width() >= paper.columns() && detail != Detail.NUMBERS) {
      detail = Detail.values()[detail.ordinal() + 1];
      map = measured(plan, detail);
    }
    Sketch sketch = new Sketch(map, detail, paper.ink());
    String text = sketch.drawn() + sketch.marks.legend(paper.ink(), paper.columns());
    return detail == Detail.NUMBERS ? text + Numbers.of(plan.atlas(), paper.columns()) : text;
  }

  private static Measured measured(Plan plan, Detail detail) {
    return Measured.of(plan, detail, detail.across(), detail.down());
  }

  private static int whole(double place) {
    return (int) Math.round(place);
  }

  private String drawn() {
    Atlas atlas = map.atlas();
    for (int i = 0; i < atlas.ways().size(); i++) {
      way(map.line(i));
    }
    for (int y = 0; y < cells.length; y++) {
      for (int x = 0; x < cells[y].length; x++) {
        cells[y][x] = ink.joints().charAt(joints[y][x]);
      }
    }
    for (int i = 0; i < atlas.sites().size(); i++) {
      room(atlas.sites().get(i), i);
    }
    for (int i = 0; i < atlas.ways().size(); i++) {
      marks(atlas.ways().get(i), map.line(i));
    }
    StringBuilder text = new StringBuilder();
    for (char[] line : cells) {
      text.append(new String(line).stripTrailing()).append('\n');
    }
    return text.toString().stripTrailing() + "\n\n";
  }

  private void way(List<Measured.Point> points) {
    for (int i = 0; i + 1 < points.size(); i++) {
      int x = whole(points.get(i).x());
      int y = whole(points.get(i).y());
      int toX = whole(points.get(i + 1).x());
      int toY = whole(points.get(i + 1).y());
      while ((x == toX) != (y == toY)) {
        int dx = Integer.signum(toX - x);
        int dy = Integer.signum(toY - y);
        joints[y][x] |= side(dx, dy);
        x += dx;
        y += dy;
        joints[y][x] |= side(-dx, -dy);
      }
    }
  }

  private static int side(int dx, int dy) {
    return dx > 0 ? Ink.RIGHT : dx < 0 ? Ink.LEFT : dy > 0 ? Ink.DOWN : Ink.UP;
  }

  private void room(Site site, int number) {
    Measured.Box box = map.box(number);
    int left = whole(box.x());
    int top = whole(box.y());
    int right = whole(box.x() + box.width());
    int bottom = whole(box.y() + box.height());
    String border = site.start() ? ink.start() : ink.room();
    for (int y = top; y <= bottom; y++) {
      boolean isEdge = y == top || y == bottom;
      Arrays.fill(
          cells[y], left, right, isEdge ? border.charAt(0) : site.dark() ? ink.dark() : ' ');
      cells[y][left] = border.charAt(y == top ? 2 : y == bottom ? 4 : 1);
      cells[y][right] = border.charAt(y == top ? 3 : y == bottom ? 5 : 1);
    }
    List<String> words = detail.words(site, number + 1);
    int y = top + 1 + (bottom - top - 1 - words.size()) / 2;
    for (String line : words) {
      int x = left + 1 + (right - left - line.length()) / 2;
      line.getChars(0, line.length(), cells[y], Math.min(x, right - line.length()));
      y++;
    }
  }

  private void marks(Way way, List<Measured.Point> points) {
    int last = points.size() - 1;
    end(points.get(0), points.get(1), way.there().id(), false);
    end(points.get(last), points.get(last - 1), way.back().id(), way.isOneWay());
    for (int i = 0; i < last; i++) {
      diagonal(points.get(i), points.get(i + 1));
    }
    if (!way.door().isEmpty() || way.conditional()) {
      int longest = Measured.longest(points);
      int x = whole((points.get(longest).x() + points.get(longest + 1).x()) / 2);
      int y = whole((points.get(longest).y() + points.get(longest + 1).y()) / 2);
      cells[y][x] = way.door().isEmpty() ? ink.conditional() : ink.door();
    }
  }

  private void diagonal(Measured.Point from, Measured.Point to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    if (dx != 0 && dy != 0) {
      int step = dy > 0 ? 1 : -1;
      for (int y = whole(from.y()) + step; y != whole(to.y()); y += step) {
        int x = whole(from.x() + dx * (y - from.y()) / dy);
        cells[y][x] = dx > 0 == dy > 0 ? ink.falling() : ink.rising();
      }
    }
  }

  /** In a room's border: that a way begins there, in which direction, or that one only ends. */
  private void end(Measured.Point at, Measured.Point next, String direction, boolean arrives) {
    int x = whole(at.x());
    int y = whole(at.y());
    int dx = Integer.signum(whole(next.x()) - x);
    int dy = Integer.signum(whole(next.y()) - y);
    if (arrives) {
      cells[y][x] = dx > 0 ? '<' : dx < 0 ? '>' : dy > 0 ? '^' : 'v';
    } else if (marks.has(direction)) {
      cells[y][x] = marks.of(direction);
    } else if (dx == 0 || dy == 0) {
      cells[y][x] = ink.border(cells[y][x], side(dx, dy));
    }
  }
}
