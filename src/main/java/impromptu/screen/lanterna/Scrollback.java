package impromptu.screen.lanterna;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Everything shown so far, as paragraphs. Only what a page needs is set into lines, so that its
 * length costs nothing; what was set is kept until the width changes.
 */
final class Scrollback {
  private final List<Block> blocks = new ArrayList<>();
  private final List<List<Wrap.Piece>> set = new ArrayList<>();
  private int setFor;

  int size() {
    return blocks.size();
  }

  void add(Block block) {
    blocks.add(block);
  }

  /** At most so many lines from a place on. */
  List<Line> page(Place place, int width, int height) {
    return place.isEnd() ? lastLines(width, height) : linesFrom(place, width, height);
  }

  private List<Line> lastLines(int width, int height) {
    List<Line> lines = new ArrayList<>(height);
    for (int block = blocks.size() - 1; block >= 0 && lines.size() < height; block--) {
      List<Wrap.Piece> pieces = pieces(block, width);
      for (int at = pieces.size() - 1; at >= 0 && lines.size() < height; at--) {
        lines.add(pieces.get(at).line());
      }
    }
    Collections.reverse(lines);
    return lines;
  }

  private List<Line> linesFrom(Place place, int width, int height) {
    List<Line> lines = new ArrayList<>(height);
    int from = row(place, width);
    for (int block = place.block(); block < blocks.size() && lines.size() < height; block++) {
      List<Wrap.Piece> pieces = pieces(block, width);
      for (int at = from; at < pieces.size() && lines.size() < height; at++) {
        lines.add(pieces.get(at).line());
      }
      from = 0;
    }
    return lines;
  }

  /** How many lines of a page stand before a paragraph, the gap before it among them. */
  int rowsBefore(int block, Place place, int width, int height) {
    int whole = page(place, width, height).size();
    if (place.isEnd()) {
      int after = 0;
      for (int at = blocks.size() - 1; at >= block && after < whole; at--) {
        after += pieces(at, width).size();
      }
      return Math.max(0, whole - after);
    }
    int before = place.block() < block ? -row(place, width) : 0;
    for (int at = place.block(); at < block && before < whole; at++) {
      before += pieces(at, width).size();
    }
    return Math.min(whole, before);
  }

  /** The row of its paragraph that a place is in. */
  private int row(Place place, int width) {
    List<Wrap.Piece> pieces = pieces(place.block(), width);
    int row = 0;
    while (row + 1 < pieces.size() && pieces.get(row + 1).start() <= place.start()) {
      row++;
    }
    return row;
  }

  /** The place where a paragraph's words begin. */
  Place startOf(int block) {
    return new Place(block, 0);
  }

  /** The last paragraph before this one that has the words in it, whatever their case; or -1. */
  int find(String words, int before) {
    String wanted = words.toLowerCase(Locale.ROOT);
    for (int block = Math.min(before, blocks.size()) - 1; block >= 0; block--) {
      if (blocks.get(block).text().toLowerCase(Locale.ROOT).contains(wanted)) {
        return block;
      }
    }
    return -1;
  }

  /** Whether at most so many lines stand from a place on. */
  boolean fitsFrom(Place place, int width, int height) {
    return linesFrom(place, width, height + 1).size() <= height;
  }

  /** The place so many lines further down, or up where it is less than nought. */
  Place moved(Place place, int lines, int width, int height) {
    if (blocks.isEmpty()) {
      return Place.END;
    }
    Place from = place.isEnd() ? up(new Place(blocks.size(), 0), height, width) : place;
    Place to = lines < 0 ? up(from, -lines, width) : down(from, lines, width);
    return fitsFrom(to, width, height) ? Place.END : to;
  }

  private Place up(Place from, int lines, int width) {
    int block = from.block();
    int row = (block < blocks.size() ? row(from, width) : 0) - lines;
    while (row < 0 && block > 0) {
      block--;
      row += pieces(block, width).size();
    }
    return at(block, Math.max(0, row), width);
  }

  private Place down(Place from, int lines, int width) {
    int block = from.block();
    int row = row(from, width) + lines;
    while (block < blocks.size() - 1 && row >= pieces(block, width).size()) {
      row -= pieces(block, width).size();
      block++;
    }
    return at(block, Math.min(row, pieces(block, width).size() - 1), width);
  }

  private Place at(int block, int row, int width) {
    return new Place(block, pieces(block, width).get(row).start());
  }

  private List<Wrap.Piece> pieces(int block, int width) {
    if (width != setFor) {
      set.clear();
      setFor = width;
    }
    while (set.size() <= block) {
      set.add(List.of());
    }
    if (set.get(block).isEmpty()) {
      set.set(block, blocks.get(block).pieces(width));
    }
    return set.get(block);
  }
}
