package impromptu.author.trying;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes a list shorter that shows something, after Zeller and Hildebrandt, Simplifying and
 * Isolating Failure-Inducing Input (2002): parts are left out, ever smaller ones, as long as what
 * is left still shows it. No single line can then be left out.
 */
public final class Shrinking {
  private Shrinking() {}

  /**
   * The fewest lines found that show it.
   *
   * @param shows whether some lines do; asked of ever fewer of them
   */
  public static List<String> shortest(List<String> lines, Predicate<List<String>> shows) {
    List<String> now = lines;
    int size = Math.max(1, now.size() / 2);
    while (true) {
      List<String> shorter = without(now, size, shows);
      if (shorter.size() < now.size()) {
        now = shorter;
      } else if (size == 1) {
        return now;
      }
      size = Math.max(1, Math.min(size / 2, now.size() / 2));
    }
  }

  /** Leaves out each run of a size, one after the other, where that still shows it. */
  private static List<String> without(List<String> lines, int size, Predicate<List<String>> shows) {
    List<String> now = lines;
    for (int from = now.size() - size; from >= 0; from -= size) {
      List<String> rest = new ArrayList<>(now.subList(0, from));
      rest.addAll(now.subList(from + size, now.size()));
      if (shows.test(rest)) {
        now = rest;
      }
    }
    return now;
  }
}
