package impromptu.author.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a route for each way, the shortest ways first. A way leaves a room where its direction
 * says; where none does, by a port that nothing else needs.
 */
final class Roads {
  private final Atlas atlas;
  private final Lanes lanes;
  private final List<Cell> cells;
  private final Map<String, Integer> rooms = new HashMap<>();
  private final Set<Cell> built;
  private final List<Set<Port>> free = new ArrayList<>();
  private final Traffic traffic;
  private final Router router;

  Roads(Atlas atlas, Lanes lanes, List<Cell> cells) {
    this.atlas = atlas;
    this.lanes = lanes;
    this.cells = cells;
    built = new HashSet<>(cells);
    traffic = new Traffic(lanes);
    router = new Router(lanes, traffic);
    for (Site site : atlas.sites()) {
      rooms.put(site.id(), rooms.size());
      free.add(EnumSet.allOf(Port.class));
    }
    cells.forEach(traffic::addRoom);
    for (Way way : atlas.ways()) {
      reserve(way.from(), way.there().heading());
      reserve(way.to(), way.back().heading());
    }
  }

  private void reserve(String room, Heading heading) {
    if (heading.isCompass()) {
      free.get(rooms.get(room)).remove(Port.of(heading));
    }
  }

  List<Route> built() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < atlas.ways().size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing((Integer i) -> length(atlas.ways().get(i))));
    List<Route> routes = new ArrayList<>(Collections.nCopies(order.size(), null));
    for (int i : order) {
      routes.set(i, route(atlas.ways().get(i)));
    }
    return routes;
  }

  /** With those that lie in one line first, since they need no bend. */
  private int length(Way way) {
    Cell from = cell(way.from());
    Cell to = cell(way.to());
    int dx = Math.abs(from.column() - to.column());
    int dy = Math.abs(from.row() - to.row());
    return 4 * (dx + dy) + (dx == 0 || dy == 0 ? 0 : 1);
  }

  private Cell cell(String room) {
    return cells.get(rooms.get(room));
  }

  private Route route(Way way) {
    Cell from = cell(way.from());
    Cell to = cell(way.to());
    Set<Port> leaving = ports(way.from(), way.there().heading());
    Set<Port> arriving = ports(way.to(), way.back().heading());
    if (isDiagonal(way, from, to, arriving)) {
      Port port = Port.of(way.there().heading());
      Port other = opposite(way);
      take(way.to(), other);
      return route(way, port, other, List.of(lanes.port(from, port), lanes.port(to, other)));
    }
    Router.Run run = router.run(from, leaving, to, arriving);
    take(way.from(), run.from());
    take(way.to(), run.to());
    traffic.add(run.corners());
    return route(way, run.from(), run.to(), run.corners());
  }

  private Route route(Way way, Port from, Port to, List<Lanes.Node> corners) {
    return new Route(rooms.get(way.from()), from, rooms.get(way.to()), to, corners);
  }

  private void take(String room, Port port) {
    free.get(rooms.get(room)).remove(port);
  }

  private Set<Port> ports(String room, Heading heading) {
    if (heading.isCompass()) {
      return EnumSet.of(Port.of(heading));
    }
    Set<Port> left = free.get(rooms.get(room));
    return left.isEmpty() ? EnumSet.allOf(Port.class) : EnumSet.copyOf(left);
  }

  private static Port opposite(Way way) {
    return Port.of(way.there().heading().opposite());
  }

  /** Whether a straight line from corner to corner will do. */
  private boolean isDiagonal(Way way, Cell from, Cell to, Set<Port> arriving) {
    Heading there = way.there().heading();
    int dx = to.column() - from.column();
    int dy = to.row() - from.row();
    if (!there.isDiagonal() || Math.abs(dx) != Math.abs(dy) || there.error(dx, dy) != 0) {
      return false;
    }
    for (int step = 1; step < Math.abs(dx); step++) {
      if (built.contains(from.moved(step * there.dx, step * there.dy))) {
        return false;
      }
    }
    return arriving.contains(opposite(way));
  }
}
