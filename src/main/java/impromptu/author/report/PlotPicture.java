package impromptu.author.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** A plot as a picture (SVG), laid out from left to right by the Eclipse Layout Kernel. */
final class PlotPicture {
  private static final double LETTER = 7.5;
  private static final int LINE = 15;
  private static final int WIDEST = 40;
  private static final int MOST_LINES = 3;

  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> nodes = new HashMap<>();
  private final Plot plot;
  private final StringBuilder svg = new StringBuilder();

  private PlotPicture(Plot plot) {
    this.plot = plot;
  }

  static String of(Plot plot) {
    return new PlotPicture(plot).drawn();
  }

  private String drawn() {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, 16.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 48.0);
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(12));
    root.setProperty(LayeredOptions.RANDOM_SEED, 1);
    plot.nodes().forEach(this::add);
    plot.arrows().forEach(this::add);
    new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    return picture();
  }

  private void add(String id) {
    ElkNode node = ElkGraphUtil.createNode(root);
    node.setIdentifier(id);
    int lines = waits(id).size();
    int widest = Math.max(id.length(), waits(id).stream().mapToInt(String::length).max().orElse(0));
    node.setDimensions((widest + 3) * LETTER, 30 + LINE * lines);
    nodes.put(id, node);
  }

  /** What a node waits for, in lines of a width that fits in a picture. */
  private List<String> waits(String id) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : plot.wait(id).split(" ", -1)) {
      if (line.length() + word.length() > WIDEST) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    lines.removeIf(String::isEmpty);
    return lines.size() <= MOST_LINES
        ? lines
        : List.of(lines.get(0), lines.get(1), lines.get(2) + " …");
  }

  private void add(Plot.Arrow arrow) {
    ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to()));
    if (!arrow.label().isEmpty()) {
      ElkLabel label = ElkGraphUtil.createLabel(arrow.label(), edge);
      label.setDimensions(arrow.label().length() * LETTER, 14);
    }
  }

  private String picture() {
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"plot\" role=\"img\"");
    svg.append(String.format(Locale.ROOT, " width=\"%.0f\" height=\"%.0f\">", width(), height()));
    svg.append("<title>What leads to what</title><defs><marker id=\"leads\" viewBox=\"0 0 10 10\"");
    svg.append(" refX=\"9\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">");
    svg.append("<path d=\"M0 0 10 5 0 10z\"/></marker></defs>\n");
    root.getContainedEdges().forEach(this::edge);
    root.getChildren().forEach(this::node);
    return svg.append("</svg>\n").toString();
  }

  private double width() {
    return root.getWidth();
  }

  private double height() {
    return root.getHeight();
  }

  private void edge(ElkEdge edge) {
    for (ElkEdgeSection section : edge.getSections()) {
      svg.append("<polyline marker-end=\"url(#leads)\" points=\"");
      point(section.getStartX(), section.getStartY());
      section.getBendPoints().forEach(bend -> point(bend.getX(), bend.getY()));
      point(section.getEndX(), section.getEndY());
      svg.append("\"/>\n");
    }
    for (ElkLabel label : edge.getLabels()) {
      text("by", label.getX(), label.getY() + 11, label.getText());
    }
  }

  private void point(double x, double y) {
    svg.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
  }

  private void node(ElkNode node) {
    String sort = node.getIdentifier().split(" ", 2)[0];
    List<String> known = List.of("scene", "moment", "timer", "ending");
    svg.append(
        String.format(
            Locale.ROOT,
            "<g><title>%s</title>"
                + "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"6\"/>",
            Html.escaped(plot.wait(node.getIdentifier())),
            Stream.of(sort).filter(known::contains).findFirst().orElse("cause"),
            node.getX(),
            node.getY(),
            node.getWidth(),
            node.getHeight()));
    text("called", node.getX() + LETTER, node.getY() + 19, node.getIdentifier());
    double y = node.getY() + 19;
    for (String line : waits(node.getIdentifier())) {
      y += LINE;
      text("by", node.getX() + LETTER, y, line);
    }
    svg.append("</g>\n");
  }

  private void text(String kind, double x, double y, String words) {
    svg.append(String.format(Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">", kind, x, y));
    svg.append(Html.escaped(words)).append("</text>\n");
  }
}
