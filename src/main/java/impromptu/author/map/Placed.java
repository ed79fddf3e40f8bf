package impromptu.author.map;

import java.util.List;

/**
 * A map laid out.
 *
 * @param boxes where the rooms lie, in the order of the atlas
 * @param lines how the ways run, in the order of the atlas
 */
record Placed(Atlas atlas, double width, double height, List<Box> boxes, List<Line> lines) {
  /** A rectangle. */
  record Box(double x, double y, double width, double height) {}

  /** A point. */
  record Point(double x, double y) {}

  /** The corners of a way, from end to end. */
  record Line(List<Point> points) {
    Line {
      points = List.copyOf(points);
    }
  }

  Placed {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }
}
