package impromptu.author.map;

import java.util.ArrayList;
import java.util.List;

/** How much of a room a map of letters tells, from the most on. */
enum Detail implements Measured.Sizes {
  THINGS(18, 3, 4, 2, true),
  NAMES(14, 3, 4, 2, false),
  SHORT_LINES(10, 4, 3, 1, false),
  NARROW(8, 4, 3, 1, false),
  NUMBERS(3, 1, 2, 1, false);

  private static final int LEAST = 4;

  private final int width;
  private final int lines;
  private final boolean things;
  private final int gap;
  private final int step;

  Detail(int width, int lines, int gap, int step, boolean things) {
    this.width = width;
    this.lines = lines;
    this.things = things;
    this.gap = gap;
    this.step = step;
  }

  Ruler across() {
    return new Ruler(gap, step, 0);
  }

  Ruler down() {
    return new Ruler(2, 1, 0);
  }

  /** What stands in a room. */
  List<String> words(Site site, int number) {
    if (this == NUMBERS) {
      return List.of(String.valueOf(number));
    }
    List<String> words = new ArrayList<>(Lines.of(site.name(), width));
    if (words.size() > lines) {
      words = words.subList(0, lines);
    }
    if (things) {
      for (String thing : site.things()) {
        words.addAll(Lines.of(thing, width));
      }
    }
    return words;
  }

  private int padding() {
    return this == THINGS || this == NAMES ? 2 : 0;
  }

  @Override
  public double width(Site site, int number) {
    return Math.max(LEAST, Lines.longest(words(site, number)) + padding() + 1);
  }

  @Override
  public double height(Site site, int number) {
    return words(site, number).size() + 1;
  }
}
