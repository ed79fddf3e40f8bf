package impromptu.author;

import java.util.List;

/**
 * Where a transcript came out otherwise than it is written.
 *
 * @param number the line in the file
 * @param how in which of the two ways it was played
 */
record Difference(int number, String how, String line, String wanted, String got) {
  /** The first difference between what is written and what came out, or none. */
  static List<Difference> between(Script wanted, Script got, String how) {
    if (!wanted.opening().equals(got.opening())) {
      int number = wanted.head().size() + 1;
      return List.of(new Difference(number, how, "(opening)", wanted.opening(), got.opening()));
    }
    for (int i = 0; i < wanted.entries().size(); i++) {
      Script.Entry entry = wanted.entries().get(i);
      String answer =
          i < got.entries().size() ? got.entries().get(i).answer() : "(the game is over)";
      if (!entry.answer().equals(answer)) {
        return List.of(
            new Difference(entry.number(), how, "> " + entry.line(), entry.answer(), answer));
      }
    }
    return List.of();
  }

  /** The difference for people: what both have in common at the ends is left out but for a line. */
  String shown(String file) {
    List<String> before = List.of(wanted.split("\n", -1));
    List<String> after = List.of(got.split("\n", -1));
    int start = 0;
    while (start < Math.min(before.size(), after.size())
        && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(before.size(), after.size()) - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    StringBuilder text = new StringBuilder();
    text.append(file).append(':').append(number).append(": ").append(how).append('\n');
    text.append("    ").append(line).append('\n');
    lines(before.subList(start, before.size() - end), "  - ", text);
    lines(after.subList(start, after.size() - end), "  + ", text);
    return text.toString();
  }

  private static void lines(List<String> lines, String sign, StringBuilder text) {
    for (String line : lines) {
      text.append(sign).append(line).append('\n');
    }
  }
}
