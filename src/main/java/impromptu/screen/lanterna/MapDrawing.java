package impromptu.screen.lanterna;

import impromptu.game.Chart;
import impromptu.screen.lanterna.Plan.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The visited rooms of a level, drawn: names, the ways between them, stubs into the unknown. */
final class MapDrawing {
  /** From a room's middle to the next room's. */
  private static final int ACROSS = 16;

  private static final int DOWN = 3;
  private static final int NAME = 11;
  private static final int NAME_ROWS = 2;

  /** How far a name may be moved to stay whole at the edge; farther out it is left out. */
  private static final int NUDGE = 6;

  private final Chart chart;
  private final Typography type;
  private final Map<String, Spot> spots;
  private final Canvas canvas;
  private final int columns;
  private final int left;
  private final int top;

  private MapDrawing(Chart chart, int columns, int rows, Typography type) {
    this.chart = chart;
    this.type = type;
    this.columns = columns;
    spots = Plan.of(chart);
    canvas = new Canvas(columns, rows);
    Spot here = spots.getOrDefault(chart.here(), new Spot(0, 0));
    int[] x = spots.values().stream().mapToInt(Spot::x).sorted().toArray();
    int[] y = spots.values().stream().mapToInt(Spot::y).sorted().toArray();
    left = origin(x, here.x(), ACROSS, ACROSS, columns);
    top = origin(y, here.y(), DOWN, NAME_ROWS, rows) + 1;
  }

  /** Lines of just that many columns; none where no room of the level was visited. */
  static List<Line> of(Chart chart, int columns, int most, Typography type) {
    int rows = Math.min(most, rows(chart));
    if (rows < NAME_ROWS) {
      return List.of();
    }
    MapDrawing drawing = new MapDrawing(chart, columns, rows, type);
    drawing.draw();
    return trimmed(drawing.canvas.lines());
  }

  /** Without the blank rows above and below. */
  private static List<Line> trimmed(List<Line> lines) {
    int from = 0;
    int to = lines.size();
    while (from < to && lines.get(from).text().isBlank()) {
      from++;
    }
    while (to > from && lines.get(to - 1).text().isBlank()) {
      to--;
    }
    return lines.subList(from, to);
  }

  private static int rows(Chart chart) {
    int[] y = Plan.of(chart).values().stream().mapToInt(Spot::y).sorted().toArray();
    return y.length == 0 ? 0 : (y[y.length - 1] - y[0]) * DOWN + NAME_ROWS + 2;
  }

  /** Where the grid's nought lies: in the middle if all fits, else so that the player is seen. */
  private static int origin(int[] sorted, int here, int pitch, int size, int room) {
    int low = sorted.length == 0 ? 0 : sorted[0];
    int high = sorted.length == 0 ? 0 : sorted[sorted.length - 1];
    int whole = (high - low) * pitch + size;
    if (whole <= room) {
      return (room - whole) / 2 - low * pitch + (pitch == ACROSS ? pitch / 2 : 0);
    }
    int middle = room / 2 - here * pitch;
    int least = room - size / 2 - 1 - high * pitch;
    return Math.max(least, Math.min(size / 2 - low * pitch, middle));
  }

  private void draw() {
    for (Chart.Spot room : chart.spots()) {
      if (spots.containsKey(room.id())) {
        name(room);
      }
    }
    for (Chart.Spot room : chart.spots()) {
      for (Chart.Way way : room.ways()) {
        Optional<Compass> point = Compass.of(way.direction());
        if (point.isPresent() && spots.containsKey(room.id())) {
          way(spots.get(room.id()), point.get(), Optional.ofNullable(spots.get(way.to())));
        }
      }
    }
  }

  private int column(Spot spot) {
    return left + spot.x() * ACROSS;
  }

  private int row(Spot spot) {
    return top + spot.y() * DOWN;
  }

  private void name(Chart.Spot room) {
    boolean isHere = room.id().equals(chart.here());
    Role role = isHere ? Role.CHOSEN : Role.PROSE;
    String bracketed = isHere ? "[" + room.name() + "]" : room.name();
    List<String> lines = lines(bracketed, isHere ? NAME + 4 : NAME + 2);
    int row = row(spots.get(room.id()));
    for (String line : lines) {
      int middle = column(spots.get(room.id())) - Graphemes.width(line) / 2;
      int start = Math.max(0, Math.min(columns - Graphemes.width(line), middle));
      if (Math.abs(start - middle) > NUDGE) {
        continue;
      }
      canvas.write(start - 1, row, " ", Role.PROSE);
      canvas.write(start, row, line, role);
      canvas.write(start + Graphemes.width(line), row, " ", Role.PROSE);
      row++;
    }
  }

  private List<String> lines(String name, int width) {
    List<String> lines = new ArrayList<>();
    for (Line line : Wrap.lines(List.of(Run.of(Role.PROSE, type.shown(name))), width)) {
      lines.add(Graphemes.fit(line.text(), width, type.ellipsis));
    }
    if (lines.size() > NAME_ROWS) {
      String cut = Graphemes.fit(lines.get(1), width - 1, "") + type.ellipsis;
      return List.of(lines.get(0), Graphemes.fit(cut, width, ""));
    }
    return lines;
  }

  /** A line to the next room where it lies that way, a stub where it doesn't or isn't known. */
  private void way(Spot from, Compass point, Optional<Spot> to) {
    int steps = to.isPresent() ? steps(from, point, to.get()) : 0;
    int column = column(from);
    int row = row(from);
    int reach = steps > 0 ? ACROSS * steps : point.dx != 0 ? 2 : 1;
    if (point.dx != 0 && point.dy != 0) {
      diagonal(column, row, point);
      return;
    }
    int started = 0;
    int limit = point.dx != 0 ? ACROSS * Math.max(1, steps) : DOWN * Math.max(1, steps);
    for (int at = 1; at < limit && started < reach; at++) {
      int x = column + at * point.dx;
      int y = row + at * point.dy;
      if (canvas.isBlank(x, y)) {
        canvas.mark(x, y, point.dx != 0 ? type.rule : type.upright);
        started++;
      } else if (started > 0) {
        return;
      }
    }
  }

  private void diagonal(int column, int row, Compass point) {
    int x = column + point.dx * (ACROSS / 2);
    int y = point.dy > 0 ? row + DOWN - 1 : row - 1;
    canvas.mark(x, y, point.dx == point.dy ? type.falling : type.rising);
  }

  /** How many steps that way the other lies with nothing between, or 0. */
  private int steps(Spot from, Compass point, Spot to) {
    Spot at = from.moved(point, 1);
    for (int steps = 1; steps <= 4; steps++) {
      if (at.equals(to)) {
        return steps;
      }
      if (spots.containsValue(at)) {
        return 0;
      }
      at = at.moved(point, 1);
    }
    return 0;
  }
}
