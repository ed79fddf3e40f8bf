package impromptu.author.map;

/** A map in Graphviz's language. */
final class Dot {
  private Dot() {}

  static String of(Atlas atlas) {
    StringBuilder dot = new StringBuilder("digraph map {\n  node [shape=box];\n");
    for (Site site : atlas.sites()) {
      dot.append("  ").append(quoted(site.id())).append(" [label=").append(quoted(site.name()));
      dot.append(site.dark() ? ", style=filled, fillcolor=gray30, fontcolor=white" : "");
      dot.append(site.start() ? ", penwidth=3" : "").append("];\n");
    }
    for (Way way : atlas.ways()) {
      dot.append("  ").append(quoted(way.from())).append(" -> ").append(quoted(way.to()));
      dot.append(" [taillabel=").append(quoted(way.there()));
      dot.append(", headlabel=").append(quoted(way.back()));
      dot.append(way.isOneWay() ? "" : ", dir=none");
      dot.append(way.conditional() ? ", style=dashed" : "");
      dot.append(way.door().isEmpty() ? "" : ", label=" + quoted(way.door())).append("];\n");
    }
    return dot.append("}\n").toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
