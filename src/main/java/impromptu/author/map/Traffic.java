package impromptu.author.map;

import java.util.List;

/** Which lanes are taken by rooms and by ways, and what it costs another way to use them too. */
final class Traffic {
  private static final byte LEVEL = 1;
  private static final byte UPRIGHT = 2;
  private static final byte BEND = 4;
  private static final byte ROOM = 8;
  private static final int CROSSING = 16;
  private static final int TOUCHING = 90;
  private static final int SHARING = 600;
  private static final int TURN = 14;

  final int width;
  final int height;
  private final byte[] nodes;
  private final boolean[] taken;
  private final int[] across;
  private final int[] down;
  private final int[] acrossTolls;
  private final int[] downTolls;

  Traffic(Lanes lanes) {
    width = lanes.width();
    height = lanes.height();
    nodes = new byte[width * height];
    taken = new boolean[2 * width * height];
    across = Lanes.steps(width, Lanes.ACROSS);
    down = Lanes.steps(height, Lanes.DOWN);
    acrossTolls = Lanes.tolls(width, Lanes.ACROSS);
    downTolls = Lanes.tolls(height, Lanes.DOWN);
  }

  int node(int x, int y) {
    return y * width + x;
  }

  void addRoom(Cell cell) {
    for (int y = 0; y < Lanes.DOWN; y++) {
      for (int x = 0; x < Lanes.ACROSS; x++) {
        nodes[node(Lanes.left(cell.column()) + x, Lanes.top(cell.row()) + y)] |= ROOM;
      }
    }
  }

  boolean isOpen(int x, int y) {
    return x >= 0 && y >= 0 && x < width && y < height && (nodes[node(x, y)] & ROOM) == 0;
  }

  void add(List<Lanes.Node> corners) {
    for (int i = 0; i + 1 < corners.size(); i++) {
      Lanes.Node from = corners.get(i);
      Lanes.Node to = corners.get(i + 1);
      nodes[node(from.x(), from.y())] |= BEND;
      int dx = Integer.signum(to.x() - from.x());
      int dy = Integer.signum(to.y() - from.y());
      for (int x = from.x(), y = from.y(); x != to.x() || y != to.y(); x += dx, y += dy) {
        taken[segment(x, y, dx, dy)] = true;
        nodes[node(x + dx, y + dy)] |= dy == 0 ? LEVEL : UPRIGHT;
      }
    }
  }

  private int segment(int x, int y, int dx, int dy) {
    int node = node(dx < 0 ? x - 1 : x, dy < 0 ? y - 1 : y);
    return 2 * node + (dy == 0 ? 0 : 1);
  }

  /** What a step costs, taken after another. */
  int cost(int x, int y, Side before, Side side) {
    return distance(x, y, side)
        + (side.isLevel() ? downTolls[y] : acrossTolls[x])
        + (taken[segment(x, y, side.dx, side.dy)] ? SHARING : 0)
        + meeting(nodes[node(x, y)], before, side);
  }

  private static int meeting(byte node, Side before, Side side) {
    if (before != side) {
      return TURN + ((node & ~ROOM) == 0 ? 0 : TOUCHING);
    }
    if ((node & BEND) != 0) {
      return TOUCHING;
    }
    return (node & (side.isLevel() ? UPRIGHT : LEVEL)) == 0 ? 0 : CROSSING;
  }

  private int distance(int x, int y, Side side) {
    return switch (side) {
      case RIGHT -> across[x];
      case LEFT -> across[x - 1];
      case DOWN -> down[y];
      case UP -> down[y - 1];
    };
  }

  /** What it costs at least from there to anywhere in a rectangle of lanes. */
  int least(int x, int y, int left, int top, int right, int bottom) {
    int columns = Math.max(0, Math.max(left - x, x - right));
    int rows = Math.max(0, Math.max(top - y, y - bottom));
    return 2 * (columns + rows);
  }
}
