package impromptu.author.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Puts rooms on a grid one after another, each where its ways to those placed before are strained
 * least; a row or a column is inserted where there is no room for one.
 */
final class Growth {
  private static final int FARTHEST = 4;

  /** A room that strains less is well placed, and no row is inserted for it. */
  private static final long WORTHWHILE = 300;

  private final Links links;

  Growth(Links links) {
    this.links = links;
  }

  /** A room that is left, its turn and how much it is pulled. */
  private record Pulled(int room, int turn, int pull) implements Comparable<Pulled> {
    @Override
    public int compareTo(Pulled other) {
      return pull == other.pull
          ? Integer.compare(turn, other.turn)
          : Integer.compare(other.pull, pull);
    }
  }

  /**
   * A grid with these rooms, which ways on the compass join, begun with one of them; next is always
   * the room that most ways join to those placed, those first that can be drawn as they are.
   */
  Grid of(List<Integer> rooms, int first) {
    Map<Integer, Pulled> left = new HashMap<>();
    PriorityQueue<Pulled> next = new PriorityQueue<>();
    for (int room : rooms) {
      left.put(room, new Pulled(room, left.size(), 0));
    }
    next.addAll(left.values());
    Grid grid = new Grid(links);
    grid.put(first, new Cell(0, 0));
    pull(first, left, next);
    while (!left.isEmpty()) {
      Pulled best = next.remove();
      if (best.equals(left.get(best.room))) {
        grid = with(best.room, grid);
        pull(best.room, left, next);
      }
    }
    return grid;
  }

  /** A room that was placed pulls those left; what was noted of them before is out of date. */
  private void pull(int placed, Map<Integer, Pulled> left, PriorityQueue<Pulled> next) {
    left.remove(placed);
    for (Link link : links.of(placed)) {
      Pulled other = left.get(link.other(placed));
      if (other != null && link.isCompass()) {
        int pull = other.pull + (link.isFirm() ? 5 : 1);
        Pulled more = new Pulled(other.room, other.turn, pull);
        left.put(other.room, more);
        next.add(more);
      }
    }
  }

  /** A grid with one more room. */
  Grid with(int room, Grid grid) {
    long least = put(room, grid);
    return least < WORTHWHILE ? grid : roomier(room, grid);
  }

  /** The grid, or the best copy of it with a row or column inserted for the room. */
  Grid roomier(int room, Grid grid) {
    Grid best = grid;
    long least = grid.strain();
    for (Grid wider : widened(room, grid)) {
      long strain = wider.strain();
      if (strain < least) {
        best = wider;
        least = strain;
      }
    }
    return best;
  }

  /** Puts the room where it strains least, and tells how much. */
  long put(int room, Grid grid) {
    Cell best = null;
    long least = Long.MAX_VALUE;
    for (Cell cell : candidates(room, grid)) {
      grid.put(room, cell);
      long strain = grid.strainAround(room);
      grid.remove(room);
      if (strain < least) {
        least = strain;
        best = cell;
      }
    }
    if (best == null) {
      best = Frame.of(grid).beside();
    }
    grid.put(room, best);
    return least;
  }

  /** Free cells that a room's ways to others suggest. */
  private Set<Cell> candidates(int room, Grid grid) {
    Set<Cell> cells = new LinkedHashSet<>();
    List<Cell> neighbours = new ArrayList<>();
    for (Link link : links.of(room)) {
      int other = link.other(room);
      if (grid.has(other)) {
        neighbours.add(grid.cell(other));
        ahead(link.from(other), grid.cell(other), cells);
        ahead(link.from(room).opposite(), grid.cell(other), cells);
      }
    }
    for (Cell a : neighbours) {
      around(a, cells);
      for (Cell b : neighbours) {
        cells.add(new Cell(a.column(), b.row()));
        cells.add(new Cell((a.column() + b.column()) / 2, (a.row() + b.row()) / 2));
      }
    }
    cells.removeIf(cell -> !grid.isFree(cell));
    return cells;
  }

  private static void ahead(Heading heading, Cell from, Set<Cell> cells) {
    for (int step = 1; heading.isCompass() && step <= FARTHEST; step++) {
      cells.add(from.moved(heading.dx * step, heading.dy * step));
    }
  }

  /** Rings about a cell, the last of them longer than the rooms within can fill. */
  private static void around(Cell cell, Set<Cell> cells) {
    for (int down = -FARTHEST; down <= FARTHEST; down++) {
      for (int right = -FARTHEST; right <= FARTHEST; right++) {
        cells.add(cell.moved(right, down));
      }
    }
  }

  /** Copies of a grid, with a row or column (or both) inserted to put the room into. */
  private List<Grid> widened(int room, Grid grid) {
    List<Grid> all = new ArrayList<>();
    for (Link link : links.of(room)) {
      int other = link.other(room);
      if (other != room && grid.has(other)) {
        for (Heading heading : Heading.values()) {
          boolean isWanted =
              heading.isCompass()
                  && (!link.isCompass()
                      || heading == link.from(other)
                      || heading.isOpposite(link.from(room)));
          if (isWanted) {
            widen(grid, room, other, heading, all);
          }
        }
      }
    }
    return all;
  }

  private static void widen(Grid grid, int room, int other, Heading heading, List<Grid> all) {
    if (heading.dx != 0) {
      all.add(widened(grid, room, other, heading, true, false));
    }
    if (heading.dy != 0) {
      all.add(widened(grid, room, other, heading, false, true));
    }
    if (heading.isDiagonal()) {
      all.add(widened(grid, room, other, heading, true, true));
    }
  }

  private static Grid widened(
      Grid grid, int room, int other, Heading heading, boolean column, boolean row) {
    Grid copy = grid.copy();
    if (copy.has(room)) {
      copy.remove(room);
    }
    Cell cell = copy.cell(other);
    if (column) {
      copy.insertColumn(cell.column() + Math.max(0, heading.dx));
    }
    if (row) {
      copy.insertRow(cell.row() + Math.max(0, heading.dy));
    }
    copy.put(room, copy.cell(other).moved(heading.dx, heading.dy));
    return copy;
  }
}
