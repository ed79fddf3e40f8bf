package impromptu.author.map;

import impromptu.author.Markup;
import java.util.List;
import java.util.Locale;

/** A map as a picture (SVG 1.1), in colours that print. */
final class Svg {
  private static final String STYLE =
      """
      <style>
        text { font: 13px ui-monospace, Menlo, Consolas, monospace; fill: #222; }
        .room { fill: #fdfbf5; stroke: #333; stroke-width: 1.4; }
        .dark { fill: #3b3f4a; }
        .start { stroke-width: 3; }
        .name { font-weight: bold; text-anchor: middle; }
        .thing { fill: #666; font-size: 12px; text-anchor: middle; }
        .in-dark { fill: #f4f1e6; }
        .way { fill: none; stroke: #555; stroke-width: 1.6; stroke-linejoin: round; }
        .conditional { stroke-dasharray: 6 4; }
        .end { font-size: 10px; fill: #555; }
        .door { fill: #a4693d; stroke: #fff; }
        .door-name { font-size: 11px; fill: #a4693d; }
      </style>
      <marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">
        <path d="M0 0 10 5 0 10z" fill="#555"/>
      </marker>
      """;

  private final Placed map;
  private final StringBuilder svg = new StringBuilder();

  private Svg(Placed map) {
    this.map = map;
  }

  static String of(Placed map) {
    return new Svg(map).drawn();
  }

  private String drawn() {
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(number(map.width()));
    svg.append("\" height=\"").append(number(map.height())).append("\" viewBox=\"0 0 ");
    svg.append(number(map.width())).append(' ').append(number(map.height())).append("\">\n");
    svg.append("<title>")
        .append(Markup.escaped(map.atlas().title()))
        .append("</title>\n")
        .append(STYLE);
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    for (int i = 0; i < map.lines().size(); i++) {
      way(map.atlas().ways().get(i), map.lines().get(i).points());
    }
    for (int i = 0; i < map.boxes().size(); i++) {
      room(map.atlas().sites().get(i), map.boxes().get(i));
    }
    return svg.append("</svg>\n").toString();
  }

  private void room(Site site, Placed.Box box) {
    String classes = "room" + (site.dark() ? " dark" : "") + (site.start() ? " start" : "");
    svg.append("<rect class=\"").append(classes).append("\" x=\"").append(number(box.x()));
    svg.append("\" y=\"").append(number(box.y())).append("\" width=\"");
    svg.append(number(box.width())).append("\" height=\"").append(number(box.height()));
    svg.append("\" rx=\"4\"/>\n");
    double middle = box.x() + box.width() / 2;
    String shade = site.dark() ? " in-dark" : "";
    text("name" + shade, middle, box.y() + 21, site.name());
    for (int i = 0; i < site.things().size(); i++) {
      text("thing" + shade, middle, box.y() + 38 + 16 * i, site.things().get(i));
    }
  }

  private void way(Way way, List<Placed.Point> points) {
    if (points.isEmpty()) {
      return;
    }
    String classes = "way" + (way.conditional() ? " conditional" : "");
    svg.append("<polyline class=\"").append(classes).append('"');
    svg.append(way.isOneWay() ? " marker-end=\"url(#arrow)\"" : "").append(" points=\"");
    for (Placed.Point point : points) {
      svg.append(number(point.x())).append(',').append(number(point.y())).append(' ');
    }
    svg.append("\"/>\n");
    end(points.get(0), points.get(1), way.there());
    end(points.get(points.size() - 1), points.get(points.size() - 2), way.back());
    if (!way.door().isEmpty()) {
      door(points, way.door());
    }
  }

  /** The direction's letters, beside the end that is left by it. */
  private void end(Placed.Point at, Placed.Point next, String direction) {
    if (direction.isEmpty()) {
      return;
    }
    double dx = Math.signum(next.x() - at.x());
    double dy = Math.signum(next.y() - at.y());
    double x = at.x() + (dx == 0 ? 4 : dx > 0 ? 5 : -5 - 6 * letters(direction).length());
    double y = at.y() + (dy == 0 ? -4 : dy > 0 ? 13 : -5);
    text("end", x, y, letters(direction));
  }

  private static String letters(String direction) {
    return switch (direction) {
      case "north", "south", "east", "west" -> direction.substring(0, 1);
      case "northeast", "northwest", "southeast", "southwest" ->
          direction.charAt(0) + "" + direction.charAt(5);
      default -> direction;
    };
  }

  /** In the middle of the longest stretch. */
  private void door(List<Placed.Point> points, String name) {
    Placed.Point from = points.get(0);
    Placed.Point to = points.get(1);
    for (int i = 1; i + 1 < points.size(); i++) {
      if (length(points.get(i), points.get(i + 1)) > length(from, to)) {
        from = points.get(i);
        to = points.get(i + 1);
      }
    }
    double x = (from.x() + to.x()) / 2;
    double y = (from.y() + to.y()) / 2;
    svg.append("<rect class=\"door\" x=\"").append(number(x - 5)).append("\" y=\"");
    svg.append(number(y - 5)).append("\" width=\"10\" height=\"10\"/>\n");
    boolean isLevel = from.y() == to.y();
    text("door-name", isLevel ? x - 3.3 * name.length() : x + 9, isLevel ? y - 9 : y + 4, name);
  }

  private static double length(Placed.Point a, Placed.Point b) {
    return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
  }

  private void text(String classes, double x, double y, String text) {
    svg.append("<text class=\"").append(classes).append("\" x=\"").append(number(x));
    svg.append("\" y=\"")
        .append(number(y))
        .append("\">")
        .append(Markup.escaped(text))
        .append("</text>\n");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
