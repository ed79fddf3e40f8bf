package impromptu.author.map;

import java.util.List;

/**
 * Where a way may leave a room: in the middle of each side, at the corners, and, for ways that no
 * compass knows, beside the middle of what is above and below.
 */
enum Port {
  NORTH(2, 0, 0, Side.UP),
  NORTHEAST(4, 0, 9, Side.UP, Side.RIGHT),
  EAST(4, 1, 0, Side.RIGHT),
  SOUTHEAST(4, 2, 9, Side.DOWN, Side.RIGHT),
  SOUTH(2, 2, 0, Side.DOWN),
  SOUTHWEST(0, 2, 9, Side.DOWN, Side.LEFT),
  WEST(0, 1, 0, Side.LEFT),
  NORTHWEST(0, 0, 9, Side.UP, Side.LEFT),
  TOP_LEFT(1, 0, 4, Side.UP),
  TOP_RIGHT(3, 0, 4, Side.UP),
  BOTTOM_LEFT(1, 2, 4, Side.DOWN),
  BOTTOM_RIGHT(3, 2, 4, Side.DOWN);

  private static final Port[] ALL = values();

  /** How many lanes from the room's leftmost. */
  final int right;

  /** How many lanes from the room's topmost. */
  final int down;

  /** What it costs a way that may choose. */
  final int cost;

  private final Side side;
  private final Side otherSide;

  Port(int right, int down, int cost, Side side) {
    this(right, down, cost, side, side);
  }

  Port(int right, int down, int cost, Side side, Side otherSide) {
    this.right = right;
    this.down = down;
    this.cost = cost;
    this.side = side;
    this.otherSide = otherSide;
  }

  /** The sides by which it can be left. */
  List<Side> sides() {
    return side == otherSide ? List.of(side) : List.of(side, otherSide);
  }

  static Port of(int ordinal) {
    return ALL[ordinal];
  }

  /** Of a heading on the compass. */
  static Port of(Heading heading) {
    return valueOf(heading.name());
  }
}
