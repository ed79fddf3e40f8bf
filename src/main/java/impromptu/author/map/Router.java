package impromptu.author.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Finds the cheapest run of lanes from a room to another, round all others (the A* search of Hart,
 * Nilsson and Raphael 1968 on the lanes' crossings, each in four directions).
 */
final class Router {
  private static final int SIDES = Side.values().length;

  /** Costs are small and states few enough for both to stand in one number, the cost first. */
  private static final int BITS = 32;

  /** What was found: the ports that were chosen, and where to turn. */
  record Run(Port from, Port to, List<Lanes.Node> corners) {}

  private final Lanes lanes;
  private final Traffic traffic;
  private final int[] cost;
  private final int[] before;
  private final int[] asked;
  private int search;

  Router(Lanes lanes, Traffic traffic) {
    this.lanes = lanes;
    this.traffic = traffic;
    int states = traffic.width * traffic.height * SIDES;
    cost = new int[states];
    before = new int[states];
    asked = new int[states];
  }

  /** From one of these ports of a room to one of those of another (or of the same). */
  Run run(Cell from, Set<Port> fromPorts, Cell to, Set<Port> toPorts) {
    search++;
    PriorityQueue<Long> next = new PriorityQueue<>();
    for (Port port : fromPorts) {
      Lanes.Node node = lanes.port(from, port);
      for (Side side : port.sides()) {
        int cost =
            (fromPorts.size() == 1 ? 0 : port.cost) + traffic.cost(node.x(), node.y(), side, side);
        offer(next, node.x() + side.dx, node.y() + side.dy, side, cost, -1 - port.ordinal(), to);
      }
    }
    while (!next.isEmpty()) {
      int state = (int) (next.remove() & ((1L << BITS) - 1));
      Port arrival = arrival(state, to, toPorts);
      if (arrival != null) {
        return run(state, from, to, arrival);
      }
      spread(next, state, to);
    }
    throw new IllegalStateException("no way from " + from + " to " + to);
  }

  private int x(int state) {
    return state / SIDES % traffic.width;
  }

  private int y(int state) {
    return state / SIDES / traffic.width;
  }

  private void spread(PriorityQueue<Long> next, int state, Cell to) {
    Side before = Side.of(state % SIDES);
    for (int i = 0; i < SIDES; i++) {
      Side side = Side.of(i);
      int x = x(state) + side.dx;
      int y = y(state) + side.dy;
      if (side != before.opposite() && traffic.isOpen(x, y)) {
        int sum = cost[state] + traffic.cost(x(state), y(state), before, side);
        offer(next, x, y, side, sum, state, to);
      }
    }
  }

  private void offer(PriorityQueue<Long> next, int x, int y, Side side, int sum, int by, Cell to) {
    int state = traffic.node(x, y) * SIDES + side.ordinal();
    if (asked[state] == search && cost[state] <= sum) {
      return;
    }
    asked[state] = search;
    cost[state] = sum;
    before[state] = by;
    int left = Lanes.left(to.column()) - 1;
    int top = Lanes.top(to.row()) - 1;
    int least = traffic.least(x, y, left, top, left + Lanes.ACROSS + 1, top + Lanes.DOWN + 1);
    next.add((long) (sum + least) << BITS | state);
  }

  private Port arrival(int state, Cell to, Set<Port> ports) {
    Side side = Side.of(state % SIDES);
    for (Port port : ports) {
      Lanes.Node node = lanes.port(to, port);
      boolean isNext = node.x() == x(state) + side.dx && node.y() == y(state) + side.dy;
      if (isNext && port.sides().contains(side.opposite())) {
        return port;
      }
    }
    return null;
  }

  private Run run(int last, Cell from, Cell to, Port arrival) {
    List<Lanes.Node> nodes = new ArrayList<>(List.of(lanes.port(to, arrival)));
    int state = last;
    while (state >= 0) {
      nodes.add(new Lanes.Node(x(state), y(state)));
      state = before[state];
    }
    Port port = Port.of(-1 - state);
    nodes.add(lanes.port(from, port));
    Collections.reverse(nodes);
    return new Run(port, arrival, corners(nodes));
  }

  private static List<Lanes.Node> corners(List<Lanes.Node> nodes) {
    List<Lanes.Node> corners = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      boolean isEnd = i == 0 || i == nodes.size() - 1;
      if (isEnd || isCorner(nodes.get(i - 1), nodes.get(i), nodes.get(i + 1))) {
        corners.add(nodes.get(i));
      }
    }
    return corners;
  }

  private static boolean isCorner(Lanes.Node a, Lanes.Node b, Lanes.Node c) {
    return b.x() - a.x() != c.x() - b.x() || b.y() - a.y() != c.y() - b.y();
  }
}
