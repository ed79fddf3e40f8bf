package impromptu.author.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Moves rooms about while that lessens the strain: one to a better place, or many by a step. */
final class Settling {
  private static final int SWEEPS = 12;

  /** With more rooms than these, rows and columns are no longer inserted on trial. */
  private static final int MANY = 400;

  /** No more rooms than these are moved at once. */
  private static final int MOST_PUSHED = 200;

  private static final int[][] STEPS = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};

  private final Links links;
  private final Growth growth;
  private final List<Integer> rooms;

  Settling(Links links, List<Integer> rooms) {
    this.links = links;
    this.growth = new Growth(links);
    this.rooms = rooms;
  }

  Grid settled(Grid grid) {
    Grid best = grid;
    long strain = best.strain();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      best = swept(best);
      long now = best.strain();
      if (now >= strain) {
        break;
      }
      strain = now;
    }
    return best;
  }

  private Grid swept(Grid grid) {
    Grid best = grid;
    for (int room : rooms) {
      if (best.strainAround(room) == 0) {
        continue;
      }
      relocate(room, best);
      if (rooms.size() <= MANY && isWrong(room, best)) {
        best = growth.roomier(room, best);
      }
      for (int[] step : STEPS) {
        push(room, best, step[0], step[1]);
      }
    }
    return best;
  }

  private void relocate(int room, Grid grid) {
    if (grid.size() < 2 || links.of(room).isEmpty()) {
      return;
    }
    Cell before = grid.cell(room);
    long strain = grid.strainAround(room);
    grid.remove(room);
    if (growth.put(room, grid) >= strain) {
      grid.remove(room);
      grid.put(room, before);
    }
  }

  private boolean isWrong(int room, Grid grid) {
    for (Link link : links.of(room)) {
      if (grid.has(link.other(room)) && !isTrue(link, grid)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTrue(Link link, Grid grid) {
    return isTrue(link, grid.cell(link.from()), grid.cell(link.to()));
  }

  private static boolean isTrue(Link link, Cell from, Cell to) {
    return link.isTrue(to.column() - from.column(), to.row() - from.row());
  }

  /** Moves a room a step, and with it all that its ways hold to it or that stand in its way. */
  private void push(int room, Grid grid, int columns, int rows) {
    Set<Integer> pushed = pushed(room, grid, columns, rows);
    if (pushed.size() == grid.size() || pushed.size() > MOST_PUSHED) {
      return;
    }
    long before = strainNear(pushed, grid);
    grid.move(pushed, columns, rows);
    if (strainNear(pushed, grid) >= before) {
      grid.move(pushed, -columns, -rows);
    }
  }

  private long strainNear(Set<Integer> some, Grid grid) {
    return rooms.size() <= MANY ? grid.strain() : grid.strain(some);
  }

  private Set<Integer> pushed(int first, Grid grid, int columns, int rows) {
    Set<Integer> pushed = new LinkedHashSet<>(List.of(first));
    Deque<Integer> next = new ArrayDeque<>(pushed);
    while (!next.isEmpty() && pushed.size() <= MOST_PUSHED) {
      int room = next.remove();
      Cell target = grid.cell(room).moved(columns, rows);
      int there = grid.room(target);
      if (there != Grid.NONE && pushed.add(there)) {
        next.add(there);
      }
      for (Link link : links.of(room)) {
        int other = link.other(room);
        if (grid.has(other) && !pushed.contains(other) && breaks(link, room, target, grid)) {
          pushed.add(other);
          next.add(other);
        }
      }
    }
    return pushed;
  }

  /** Whether a way that lies as its directions say would not, if only that room moved. */
  private static boolean breaks(Link link, int room, Cell target, Grid grid) {
    Cell from = room == link.from() ? target : grid.cell(link.from());
    Cell to = room == link.to() ? target : grid.cell(link.to());
    return link.isFirm() && isTrue(link, grid) && !isTrue(link, from, to);
  }
}
