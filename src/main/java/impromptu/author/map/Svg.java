package impromptu.author.map;

import impromptu.author.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A map as a picture (SVG 1.1), in colours that print. */
final class Svg implements Measured.Sizes {
  private static final String STYLE =
      """
      <style>
        text { font: 13px ui-monospace, Menlo, Consolas, monospace; fill: #222; }
        .room { fill: #fdfbf5; stroke: #333; stroke-width: 1.4; }
        .dark { fill: #3b3f4a; }
        .start { stroke-width: 3.4; }
        .name { font-weight: bold; text-anchor: middle; }
        .thing { fill: #666; font-size: 11px; text-anchor: middle; }
        .in-dark { fill: #f4f1e6; }
        .way { fill: none; stroke: #555; stroke-width: 1.6; stroke-linejoin: round; }
        .conditional { stroke-dasharray: 6 4; }
        .end { font-size: 10px; fill: #456a9a; }
        .door { fill: #a4693d; stroke: #fff; }
        .door-name { font-size: 10px; fill: #a4693d; text-anchor: middle; }
        .end, .door-name { stroke: #fff; stroke-width: 3; stroke-linejoin: round; paint-order: stroke; }
      </style>
      <marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">
        <path d="M0 0 10 5 0 10z" fill="#555"/>
      </marker>
      """;

  private static final double LETTER = 7.9;
  private static final double LINE = 16;
  private static final double SMALL = 13;
  private static final double TINY = 6.1;
  private static final double PADDING = 9;
  private static final int NAME = 16;
  private static final int THINGS = 19;
  private static final int THING_LINES = 4;
  private static final double LEAST = 66;
  private static final double CURVE = 5;
  private static final double DOOR_LINE = 10;
  private static final double GAP = 44;
  private static final int DOOR_WORD = 16;
  private static final Ruler DOWN = new Ruler(40, 11, 24);

  private final StringBuilder svg = new StringBuilder();

  private Svg() {}

  static String of(Plan plan) {
    Svg svg = new Svg();
    return svg.drawn(Measured.of(plan, svg, across(plan.atlas()), DOWN));
  }

  /** With space enough between rooms for the words of a door's name, one below the other. */
  private static Ruler across(Atlas atlas) {
    double gap = GAP;
    for (Way way : atlas.ways()) {
      int longest = Lines.longest(List.of(way.door().split(" ", -1)));
      gap = Math.max(gap, Math.min(longest, DOOR_WORD) * TINY + PADDING);
    }
    return new Ruler(gap, 11, 24);
  }

  @Override
  public double width(Site site, int number) {
    double name = Lines.longest(Lines.of(site.name(), NAME)) * LETTER;
    double things = Lines.longest(things(site)) * TINY * 1.1;
    return Math.max(LEAST, Math.max(name, things) + 2 * PADDING);
  }

  @Override
  public double height(Site site, int number) {
    return Lines.of(site.name(), NAME).size() * LINE + things(site).size() * SMALL + PADDING + 5;
  }

  private static List<String> things(Site site) {
    if (site.things().isEmpty()) {
      return List.of();
    }
    List<String> lines = Lines.of(String.join(", ", site.things()), THINGS);
    if (lines.size() <= THING_LINES) {
      return lines;
    }
    List<String> some = new ArrayList<>(lines.subList(0, THING_LINES));
    some.set(THING_LINES - 1, some.get(THING_LINES - 1) + " …");
    return some;
  }

  private String drawn(Measured map) {
    Atlas atlas = map.atlas();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(number(map.width()));
    svg.append("\" height=\"").append(number(map.height())).append("\" viewBox=\"0 0 ");
    svg.append(number(map.width())).append(' ').append(number(map.height())).append("\">\n");
    svg.append("<title>").append(Markup.escaped(atlas.title())).append("</title>\n").append(STYLE);
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    for (int i = 0; i < atlas.ways().size(); i++) {
      way(atlas.ways().get(i), map.line(i));
    }
    for (int i = 0; i < atlas.sites().size(); i++) {
      room(atlas.sites().get(i), map.box(i));
    }
    for (int i = 0; i < atlas.ways().size(); i++) {
      marks(atlas.ways().get(i), map.line(i));
    }
    return svg.append("</svg>\n").toString();
  }

  private void room(Site site, Measured.Box box) {
    String classes = "room" + (site.dark() ? " dark" : "") + (site.start() ? " start" : "");
    svg.append("<rect class=\"").append(classes).append("\" x=\"").append(number(box.x()));
    svg.append("\" y=\"").append(number(box.y())).append("\" width=\"");
    svg.append(number(box.width())).append("\" height=\"").append(number(box.height()));
    svg.append("\" rx=\"4\"/>\n");
    double middle = box.x() + box.width() / 2;
    String shade = site.dark() ? " in-dark" : "";
    double y = box.y() + (box.height() - height(site, 0)) / 2 + PADDING / 2 - 1;
    for (String line : Lines.of(site.name(), NAME)) {
      y += LINE;
      text("name" + shade, middle, y, line);
    }
    for (String line : things(site)) {
      y += SMALL;
      text("thing" + shade, middle, y + 1, line);
    }
  }

  private void way(Way way, List<Measured.Point> points) {
    String classes = "way" + (way.conditional() ? " conditional" : "");
    svg.append("<path class=\"").append(classes).append('"');
    svg.append(way.isOneWay() ? " marker-end=\"url(#arrow)\"" : "").append(" d=\"M");
    point(points.get(0));
    for (int i = 1; i + 1 < points.size(); i++) {
      svg.append('L');
      point(towards(points.get(i), points.get(i - 1)));
      svg.append('Q');
      point(points.get(i));
      point(towards(points.get(i), points.get(i + 1)));
    }
    svg.append('L');
    point(points.get(points.size() - 1));
    svg.append("\"/>\n");
  }

  /** A little on the way from a corner to a neighbour. */
  private static Measured.Point towards(Measured.Point corner, Measured.Point next) {
    double length = corner.distance(next);
    double part = length == 0 ? 0 : Math.min(CURVE, length / 2) / length;
    double x = corner.x() + (next.x() - corner.x()) * part;
    return new Measured.Point(x, corner.y() + (next.y() - corner.y()) * part);
  }

  private void point(Measured.Point point) {
    svg.append(number(point.x())).append(' ').append(number(point.y())).append(' ');
  }

  private void marks(Way way, List<Measured.Point> points) {
    int last = points.size() - 1;
    end(points.get(0), points.get(1), way.there());
    end(points.get(last), points.get(last - 1), way.back());
    if (!way.door().isEmpty()) {
      door(points, way.door());
    }
  }

  /** The direction, where the side that the way leaves by does not tell it. */
  private void end(Measured.Point at, Measured.Point next, Course course) {
    if (course.isNone() || course.isCompass()) {
      return;
    }
    String direction = course.id();
    double dx = Math.signum(next.x() - at.x());
    double dy = Math.signum(next.y() - at.y());
    double x = at.x() + (dx < 0 ? -4 - TINY * direction.length() : 4);
    text("end", x, at.y() + (dy == 0 ? -4 : dy > 0 ? 12 : -5), direction);
  }

  /** In the middle of the longest stretch. */
  private void door(List<Measured.Point> points, String name) {
    int longest = Measured.longest(points);
    double x = (points.get(longest).x() + points.get(longest + 1).x()) / 2;
    double y = (points.get(longest).y() + points.get(longest + 1).y()) / 2;
    svg.append("<rect class=\"door\" x=\"").append(number(x - 5)).append("\" y=\"");
    svg.append(number(y - 5)).append("\" width=\"10\" height=\"10\"/>\n");
    if (points.get(longest).y() != points.get(longest + 1).y()) {
      text("door-name", x + 9 + TINY * name.length() / 2, y + 4, name);
      return;
    }
    String[] words = name.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      text("door-name", x, y - 8 - (words.length - 1 - i) * DOOR_LINE, words[i]);
    }
  }

  private void text(String classes, double x, double y, String text) {
    svg.append("<text class=\"").append(classes).append("\" x=\"").append(number(x));
    svg.append("\" y=\"").append(number(y)).append("\">").append(Markup.escaped(text));
    svg.append("</text>\n");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
