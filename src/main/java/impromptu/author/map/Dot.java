package impromptu.author.map;

import java.util.Locale;

/** A map in Graphviz's language, with the place of each room ({@code neato -n} keeps them). */
final class Dot {
  /** From a room's middle to the next room's, in points. */
  private static final int ACROSS = 144;

  private static final int DOWN = 90;

  private Dot() {}

  static String of(Plan plan) {
    StringBuilder dot = new StringBuilder("digraph map {\n  node [shape=box];\n");
    for (int i = 0; i < plan.cells().size(); i++) {
      Site site = plan.atlas().sites().get(i);
      dot.append("  ").append(quoted(site.id())).append(" [label=").append(quoted(site.name()));
      dot.append(site.dark() ? ", style=filled, fillcolor=gray30, fontcolor=white" : "");
      dot.append(site.start() ? ", penwidth=3" : "");
      dot.append(position(plan.cells().get(i), plan.lanes().rows())).append("];\n");
    }
    for (Way way : plan.atlas().ways()) {
      dot.append("  ").append(quoted(way.from())).append(" -> ").append(quoted(way.to()));
      dot.append(" [taillabel=").append(quoted(way.there().id()));
      dot.append(", headlabel=").append(quoted(way.back().id()));
      dot.append(port("tailport", way.there().heading()))
          .append(port("headport", way.back().heading()));
      dot.append(way.isOneWay() ? "" : ", dir=none");
      dot.append(way.conditional() ? ", style=dashed" : "");
      dot.append(way.door().isEmpty() ? "" : ", label=" + quoted(way.door())).append("];\n");
    }
    return dot.append("}\n").toString();
  }

  /** Graphviz counts from below. */
  private static String position(Cell cell, int rows) {
    int y = (rows - 1 - cell.row()) * DOWN;
    return String.format(Locale.ROOT, ", pos=\"%d,%d!\"", cell.column() * ACROSS, y);
  }

  private static String port(String end, Heading heading) {
    if (!heading.isCompass()) {
      return "";
    }
    String down = heading.dy < 0 ? "n" : heading.dy > 0 ? "s" : "";
    String across = heading.dx < 0 ? "w" : heading.dx > 0 ? "e" : "";
    return ", " + end + "=" + down + across;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
