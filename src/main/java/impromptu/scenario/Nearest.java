package impromptu.scenario;

import java.util.Collection;

/** Finds the word that was probably meant. */
public final class Nearest {
  private static final int LEAST_BEGUN = 3;

  private Nearest() {}

  /** The candidate nearest to the word by edit distance; empty where none is near. */
  public static String to(String word, Collection<String> candidates) {
    String nearest = "";
    if (word.length() > Limits.ID_LENGTH) {
      return nearest;
    }
    int least = Math.max(1, Math.min(3, (word.length() + 1) / 3)) + 1;
    for (String candidate : candidates) {
      int distance = distance(word, candidate, least);
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /**
   * The only candidate that the word is the beginning of; empty where there are others, or none.
   */
  static String begunBy(String word, Collection<String> candidates) {
    String begun = "";
    for (String candidate : candidates) {
      if (word.length() >= LEAST_BEGUN && candidate.startsWith(word)) {
        if (!begun.isEmpty()) {
          return "";
        }
        begun = candidate;
      }
    }
    return begun;
  }

  /** Letters to add, drop, change or swap; a number of at least the bound where it is passed. */
  private static int distance(String a, String b, int bound) {
    if (Math.abs(a.length() - b.length()) >= bound) {
      return bound;
    }
    int[] twoAbove = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
        }
      }
      int[] spare = twoAbove;
      twoAbove = above;
      above = row;
      row = spare;
    }
    return above[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
