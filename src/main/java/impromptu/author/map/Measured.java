package impromptu.author.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A plan with a place for each lane, and so for each room and way. */
final class Measured {
  /** A rectangle. */
  record Box(double x, double y, double width, double height) {}

  /** A point. */
  record Point(double x, double y) {
    /** How far it is to another, across and down. */
    double distance(Point other) {
      return Math.abs(x - other.x) + Math.abs(y - other.y);
    }
  }

  /** Where on a line of two corners and more its longest stretch begins: the corner's place. */
  static int longest(List<Point> points) {
    int longest = 0;
    for (int i = 1; i + 1 < points.size(); i++) {
      boolean isLonger =
          points.get(i).distance(points.get(i + 1))
              > points.get(longest).distance(points.get(longest + 1));
      longest = isLonger ? i : longest;
    }
    return longest;
  }

  /** How far it is from a room's first lane to its last, across and down; rooms count from 1. */
  interface Sizes {
    double width(Site site, int number);

    double height(Site site, int number);
  }

  private final Plan plan;
  private final Sizes sizes;
  private final double[] xs;
  private final double[] ys;

  private Measured(Plan plan, Sizes sizes, double[] xs, double[] ys) {
    this.plan = plan;
    this.sizes = sizes;
    this.xs = xs;
    this.ys = ys;
  }

  static Measured of(Plan plan, Sizes sizes, Ruler across, Ruler down) {
    double[] widths = new double[plan.lanes().columns()];
    double[] heights = new double[plan.lanes().rows()];
    for (int i = 0; i < plan.cells().size(); i++) {
      Cell cell = plan.cells().get(i);
      Site site = plan.atlas().sites().get(i);
      widths[cell.column()] = Math.max(widths[cell.column()], sizes.width(site, i + 1));
      heights[cell.row()] = Math.max(heights[cell.row()], sizes.height(site, i + 1));
    }
    boolean[] columns = new boolean[plan.lanes().width()];
    boolean[] rows = new boolean[plan.lanes().height()];
    for (Route route : plan.routes()) {
      use(route.corners(), columns, rows);
    }
    return new Measured(
        plan,
        sizes,
        across.places(widths, Lanes.ACROSS, columns),
        down.places(heights, Lanes.DOWN, rows));
  }

  private static void use(List<Lanes.Node> corners, boolean[] columns, boolean[] rows) {
    for (int i = 0; i + 1 < corners.size(); i++) {
      Lanes.Node from = corners.get(i);
      Lanes.Node to = corners.get(i + 1);
      columns[from.x()] |= from.x() == to.x();
      rows[from.y()] |= from.y() == to.y();
    }
  }

  Atlas atlas() {
    return plan.atlas();
  }

  double width() {
    return xs.length == 0 ? 0 : xs[xs.length - 1];
  }

  double height() {
    return ys.length == 0 ? 0 : ys[ys.length - 1];
  }

  /** As wide as its column, as high as it must be, in the middle of its row. */
  Box box(int room) {
    Cell cell = plan.cells().get(room);
    int left = Lanes.left(cell.column());
    double width = xs[left + Lanes.ACROSS - 1] - xs[left];
    double height = sizes.height(plan.atlas().sites().get(room), room + 1);
    double middle = ys[Lanes.top(cell.row()) + Lanes.DOWN / 2];
    return new Box(xs[left], middle - Math.floor(height / 2), width, height);
  }

  /** The corners of a way. */
  List<Point> line(int way) {
    Route route = plan.routes().get(way);
    List<Point> points = new ArrayList<>();
    for (Lanes.Node node : route.corners()) {
      points.add(new Point(xs[node.x()], ys[node.y()]));
    }
    boolean isSlanting = points.size() == 2 && isSlanting(points.get(0), points.get(1));
    Point from = end(route.room(), route.from(), points.get(0));
    Point to = end(route.other(), route.to(), points.get(points.size() - 1));
    if (isSlanting) {
      return List.of(from, to);
    }
    attach(points, from);
    Collections.reverse(points);
    attach(points, to);
    Collections.reverse(points);
    return points;
  }

  private static boolean isSlanting(Point from, Point to) {
    return from.x() != to.x() && from.y() != to.y();
  }

  /** Where a way really leaves a room, which may be lower than its row. */
  private Point end(int room, Port port, Point lane) {
    Box box = box(room);
    double y = port.down == 0 ? box.y() : port.down == 1 ? lane.y() : box.y() + box.height();
    return new Point(lane.x(), y);
  }

  private static void attach(List<Point> points, Point end) {
    if (points.get(1).x() == end.x()) {
      points.set(0, end);
    } else if (points.get(0).y() != end.y()) {
      points.add(0, end);
    }
  }
}
