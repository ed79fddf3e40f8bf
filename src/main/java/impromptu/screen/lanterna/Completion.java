package impromptu.screen.lanterna;

import java.util.List;

/**
 * What Tab makes of a line.
 *
 * @param line the line, as far as all candidates agree
 * @param candidates what else it could become; empty where there is nothing to choose
 */
record Completion(String line, List<String> candidates) {
  /** Completes the last word of a line to what the words on offer have in common. */
  static Completion of(String line, List<String> words) {
    if (words.isEmpty()) {
      return new Completion(line, List.of());
    }
    int start = line.lastIndexOf(' ') + 1;
    String head = line.substring(0, start);
    if (words.size() == 1) {
      return new Completion(head + words.get(0) + " ", List.of());
    }
    String common = common(words);
    boolean further = common.length() > line.length() - start;
    return new Completion(further ? head + common : line, words);
  }

  private static String common(List<String> words) {
    String common = words.get(0);
    for (String word : words) {
      int same = 0;
      int most = Math.min(common.length(), word.length());
      while (same < most && common.charAt(same) == word.charAt(same)) {
        same++;
      }
      common = common.substring(0, same);
    }
    return common;
  }
}
