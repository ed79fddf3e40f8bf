package impromptu.author.map;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines. */
final class Lines {
  private Lines() {}

  /** Between words, where a line would be longer than that; a longer word is cut. */
  static List<String> of(String text, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String rest = word;
      if (!line.isEmpty() && line.length() + 1 + rest.length() > most) {
        lines.add(line);
        line = "";
      }
      while (rest.length() > most) {
        lines.add(rest.substring(0, most));
        rest = rest.substring(most);
      }
      line = line.isEmpty() ? rest : line + " " + rest;
    }
    lines.add(line);
    return lines;
  }

  static int longest(List<String> lines) {
    int longest = 0;
    for (String line : lines) {
      longest = Math.max(longest, line.length());
    }
    return longest;
  }
}
