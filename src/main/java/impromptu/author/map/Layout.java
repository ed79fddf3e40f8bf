package impromptu.author.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Lays a map out with the Eclipse Layout Kernel's layered method (Sugiyama, Tagawa and Toda 1981;
 * Schulze, Spönemann and von Hanxleden 2014): north of a way lies above south, and ways leave a
 * room on the side that the compass says.
 */
final class Layout {
  private static final double LETTER = 8;
  private static final double LINE = 16;
  private static final double MARGIN = 24;

  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> nodes = new HashMap<>();
  private final List<ElkEdge> edges = new ArrayList<>();
  private final Atlas atlas;

  private Layout(Atlas atlas) {
    this.atlas = atlas;
  }

  static Placed of(Atlas atlas) {
    return new Layout(atlas).placed();
  }

  private Placed placed() {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    root.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, 48.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 64.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 24.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 24.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 16.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 16.0);
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
    root.setProperty(LayeredOptions.RANDOM_SEED, 1);
    atlas.sites().forEach(this::add);
    atlas.ways().forEach(this::add);
    new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    return new Placed(atlas, root.getWidth(), root.getHeight(), boxes(), lines());
  }

  private void add(Site site) {
    ElkNode node = ElkGraphUtil.createNode(root);
    int longest = site.name().length();
    for (String thing : site.things()) {
      longest = Math.max(longest, thing.length());
    }
    node.setDimensions((longest + 4) * LETTER, (site.things().size() + 2) * LINE);
    node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
    nodes.put(site.id(), node);
  }

  /** From its northern or western end, since the layers go down. */
  private void add(Way way) {
    ElkPort from = port(way.from(), way.there());
    ElkPort to = port(way.to(), way.back().isEmpty() ? opposite(way.there()) : way.back());
    boolean isUpwards = Compass.of(way.there()).isUpwards();
    edges.add(
        isUpwards
            ? ElkGraphUtil.createSimpleEdge(to, from)
            : ElkGraphUtil.createSimpleEdge(from, to));
  }

  private static String opposite(String direction) {
    return Compass.of(direction).opposite().name();
  }

  private ElkPort port(String room, String direction) {
    ElkPort port = ElkGraphUtil.createPort(nodes.get(room));
    port.setDimensions(1, 1);
    PortSide side =
        switch (Compass.of(direction)) {
          case NORTH -> PortSide.NORTH;
          case SOUTH -> PortSide.SOUTH;
          case EAST -> PortSide.EAST;
          case WEST -> PortSide.WEST;
        };
    port.setProperty(LayeredOptions.PORT_SIDE, side);
    return port;
  }

  private List<Placed.Box> boxes() {
    List<Placed.Box> boxes = new ArrayList<>();
    for (Site site : atlas.sites()) {
      ElkNode node = nodes.get(site.id());
      boxes.add(new Placed.Box(node.getX(), node.getY(), node.getWidth(), node.getHeight()));
    }
    return boxes;
  }

  private List<Placed.Line> lines() {
    List<Placed.Line> lines = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      List<Placed.Point> points = new ArrayList<>();
      for (ElkEdgeSection section : edges.get(i).getSections()) {
        points.add(new Placed.Point(section.getStartX(), section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) {
          points.add(new Placed.Point(bend.getX(), bend.getY()));
        }
        points.add(new Placed.Point(section.getEndX(), section.getEndY()));
      }
      if (Compass.of(atlas.ways().get(i).there()).isUpwards()) {
        java.util.Collections.reverse(points);
      }
      lines.add(new Placed.Line(points));
    }
    return lines;
  }
}
