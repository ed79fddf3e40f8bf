package impromptu.author.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out a map: what ways on the compass join is a sheet and laid out by itself; sheets that
 * other ways join (up, in) are set beside each other, near the ends of those ways; what nothing
 * joins is set side by side.
 */
final class Assembly {
  private static final int RING = 3;

  /** From so many rooms a sheet's layout is begun, to keep the best. */
  private static final int TRIES = 5;

  /** Sheets with more rooms than these are begun but once. */
  private static final int MANY = 200;

  private final Links links;

  private Assembly(Links links) {
    this.links = links;
  }

  /** The cell of each room, in the order of the atlas, none with a negative row or column. */
  static List<Cell> of(Atlas atlas) {
    Links links = Links.of(atlas);
    return new Assembly(links).assembled();
  }

  private List<Cell> assembled() {
    Map<Integer, List<Integer>> sheets = new HashMap<>();
    for (List<Integer> sheet : links.joined(Link::isCompass)) {
      sheets.put(sheet.get(0), sheet);
    }
    List<Grid> parts = new ArrayList<>();
    for (List<Integer> part : links.joined(link -> true)) {
      List<List<Integer>> inside = new ArrayList<>();
      for (int room : part) {
        if (sheets.containsKey(room)) {
          inside.add(sheets.get(room));
        }
      }
      parts.add(part(inside, part));
    }
    return Shelves.of(parts, links.rooms());
  }

  private Grid part(List<List<Integer>> sheets, List<Integer> rooms) {
    sheets.sort(Comparator.comparing((List<Integer> sheet) -> -sheet.size()));
    Grid whole = laidOut(sheets.remove(0));
    while (!sheets.isEmpty()) {
      List<Integer> next = nearest(sheets, whole);
      sheets.remove(next);
      whole = next.size() == 1 ? withRoom(whole, next.get(0)) : joined(whole, next);
    }
    return new Settling(links, rooms).settled(whole);
  }

  private Grid laidOut(List<Integer> sheet) {
    Grid best = null;
    for (int i = 0; i < TRIES && i < sheet.size(); i++) {
      int first = sheet.get(i * sheet.size() / TRIES);
      Grid grid = new Settling(links, sheet).settled(new Growth(links).of(sheet, first));
      best = best == null || grid.strain() < best.strain() ? grid : best;
      if (best.strain() == 0 || sheet.size() > MANY) {
        break;
      }
    }
    return best;
  }

  private List<Integer> nearest(List<List<Integer>> sheets, Grid whole) {
    List<Integer> best = sheets.get(0);
    int most = 0;
    for (List<Integer> sheet : sheets) {
      int joints = 0;
      for (int room : sheet) {
        for (Link link : links.of(room)) {
          joints += whole.has(link.other(room)) ? 1 : 0;
        }
      }
      if (joints > most) {
        best = sheet;
        most = joints;
      }
    }
    return best;
  }

  private Grid withRoom(Grid whole, int room) {
    return new Growth(links).with(room, whole);
  }

  /** Moves the sheet as a whole to where the ways to it are strained least. */
  private Grid joined(Grid whole, List<Integer> rooms) {
    Grid sheet = laidOut(rooms);
    Frame there = Frame.of(whole);
    Frame here = Frame.of(sheet);
    int fromColumn = there.left() - here.right() - RING;
    int toColumn = there.right() - here.left() + RING;
    Cell best = null;
    long least = Long.MAX_VALUE;
    for (int column = fromColumn; column <= toColumn; column++) {
      int fromRow = there.top() - here.bottom() - RING;
      int toRow = there.bottom() - here.top() + RING;
      for (int row = fromRow; row <= toRow; row++) {
        long strain =
            whole.fits(sheet, column, row) ? strain(whole, sheet, rooms, column, row) : least;
        if (strain < least) {
          best = new Cell(column, row);
          least = strain;
        }
      }
    }
    sheet.pasteInto(whole, best.column(), best.row());
    return whole;
  }

  /** How badly all that the sheet touches would be drawn, with the sheet there. */
  private static long strain(Grid whole, Grid sheet, List<Integer> rooms, int column, int row) {
    sheet.pasteInto(whole, column, row);
    long strain = 0;
    for (int room : rooms) {
      strain += whole.strainAround(room);
    }
    rooms.forEach(whole::remove);
    return strain;
  }
}
