package impromptu.author.map;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which room lies in which cell; no two lie in one. */
final class Grid {
  static final int NONE = Sheet.BLANK;

  /** How far away a room is still looked for that a way might run by. */
  private static final int FAR = 12;

  private final Links links;
  private final Sheet rooms;
  private final Cell[] cells;
  private int size;

  Grid(Links links) {
    this(links, new Sheet(), new Cell[links.rooms()], 0);
  }

  private Grid(Links links, Sheet rooms, Cell[] cells, int size) {
    this.links = links;
    this.rooms = rooms;
    this.cells = cells;
    this.size = size;
  }

  Grid copy() {
    return new Grid(links, rooms.copy(), cells.clone(), size);
  }

  boolean has(int room) {
    return cells[room] != null;
  }

  Cell cell(int room) {
    return cells[room];
  }

  /** The room there, or {@link #NONE}. */
  int room(Cell cell) {
    return rooms.at(cell.column(), cell.row());
  }

  boolean isFree(Cell cell) {
    return room(cell) == NONE;
  }

  int size() {
    return size;
  }

  /** One more than the greatest place of a room in the atlas. */
  int most() {
    return cells.length;
  }

  /**
   * Whether each of another grid's rooms, so far from where it lies there, has a free cell here.
   */
  boolean fits(Grid other, int columns, int down) {
    for (Cell cell : other.cells) {
      if (cell != null && rooms.at(cell.column() + columns, cell.row() + down) != NONE) {
        return false;
      }
    }
    return true;
  }

  void pasteInto(Grid other, int columns, int down) {
    for (int room = 0; room < cells.length; room++) {
      if (cells[room] != null) {
        other.put(room, cells[room].moved(columns, down));
      }
    }
  }

  void put(int room, Cell cell) {
    if (!isFree(cell)) {
      throw new IllegalStateException("two rooms at " + cell);
    }
    rooms.write(cell.column(), cell.row(), room);
    cells[room] = cell;
    size++;
  }

  void remove(int room) {
    rooms.write(cells[room].column(), cells[room].row(), NONE);
    cells[room] = null;
    size--;
  }

  /** Moves these rooms, all at once. */
  void move(Collection<Integer> moved, int columns, int rows) {
    Map<Integer, Cell> targets = new HashMap<>();
    for (int room : moved) {
      targets.put(room, cells[room].moved(columns, rows));
      remove(room);
    }
    targets.forEach(this::put);
  }

  /** Makes an empty column here, what was there and to the right moving on. */
  void insertColumn(int column) {
    rebuilt(column, 1, Integer.MAX_VALUE, 0);
  }

  /** Makes an empty row here, what was there and below moving on. */
  void insertRow(int row) {
    rebuilt(Integer.MAX_VALUE, 0, row, 1);
  }

  private void rebuilt(int fromColumn, int columns, int fromRow, int down) {
    rooms.clear();
    size = 0;
    for (int room = 0; room < cells.length; room++) {
      Cell cell = cells[room];
      if (cell != null) {
        int right = cell.column() >= fromColumn ? columns : 0;
        put(room, cell.moved(right, cell.row() >= fromRow ? down : 0));
      }
    }
  }

  /** How badly all ways between placed rooms are drawn. */
  long strain() {
    long sum = 0;
    for (Link link : links.all()) {
      sum += strain(link);
    }
    return sum;
  }

  /** How badly the ways of these rooms are drawn. */
  long strain(Set<Integer> some) {
    long sum = 0;
    for (int room : some) {
      for (Link link : links.of(room)) {
        boolean isCounted = link.from() == room || !some.contains(link.from());
        sum += isCounted ? strain(link) : 0;
      }
    }
    return sum;
  }

  /** How badly a room's ways are drawn, and those that it stands in the way of. */
  long strainAround(int room) {
    long sum = 0;
    for (Link link : links.of(room)) {
      sum += strain(link);
    }
    for (Heading heading : Heading.values()) {
      if (heading.dx > 0 || heading == Heading.SOUTH) {
        sum += obstruction(room, heading);
      }
    }
    return sum;
  }

  private long strain(Link link) {
    Cell from = cells[link.from()];
    Cell to = cells[link.to()];
    if (from == null || to == null) {
      return 0;
    }
    int dx = to.column() - from.column();
    int dy = to.row() - from.row();
    return link.strain(dx, dy, between(from, dx, dy));
  }

  /** How many rooms lie on the straight line between two. */
  private int between(Cell from, int dx, int dy) {
    int steps = Math.max(Math.abs(dx), Math.abs(dy));
    if (dx != 0 && dy != 0 && Math.abs(dx) != Math.abs(dy)) {
      return 0;
    }
    int found = 0;
    for (int step = 1; step < steps; step++) {
      int column = from.column() + Integer.signum(dx) * step;
      found += rooms.at(column, from.row() + Integer.signum(dy) * step) == NONE ? 0 : 1;
    }
    return found;
  }

  private long obstruction(int room, Heading heading) {
    int ahead = next(cells[room], heading.dx, heading.dy);
    int behind = ahead == NONE ? NONE : next(cells[room], -heading.dx, -heading.dy);
    if (behind == NONE) {
      return 0;
    }
    for (Link link : links.of(ahead)) {
      if (link.other(ahead) == behind) {
        return Link.DETOUR;
      }
    }
    return 0;
  }

  private int next(Cell from, int dx, int dy) {
    for (int step = 1; step <= FAR; step++) {
      int room = rooms.at(from.column() + dx * step, from.row() + dy * step);
      if (room != NONE) {
        return room;
      }
    }
    return NONE;
  }
}
