package impromptu.author;

import impromptu.scenario.Problem;

/**
 * The line that a problem stands in, and a caret under the place; of a long line, what fits into a
 * terminal around the place.
 */
record Excerpt(String line, String carets) {
  private static final int WIDTH = 90;
  private static final int BEFORE = 50;
  private static final String CUT = "…";

  static Excerpt of(Problem problem) {
    String line = problem.sourceLine();
    int at = Math.min(problem.at().column() - 1, line.length());
    int from = line.length() <= WIDTH ? 0 : start(line, at);
    int to = Math.min(line.length(), from + WIDTH);
    String before = from > 0 ? CUT : "";
    String after = to < line.length() ? CUT : "";
    StringBuilder carets = new StringBuilder(" ".repeat(before.length()));
    for (int i = from; i < at; i++) {
      carets.append(line.charAt(i) == '\t' ? '\t' : ' ');
    }
    carets.append("^".repeat(Math.max(1, Math.min(problem.length(), to - at))));
    return new Excerpt(before + line.substring(from, to) + after, carets.toString());
  }

  /** Where the part of a long line begins that is shown; no half of a character does. */
  private static int start(String line, int at) {
    int start = Math.max(0, Math.min(at - BEFORE, line.length() - WIDTH));
    int text = 0;
    while (text < at && Character.isWhitespace(line.charAt(text))) {
      text++;
    }
    int from = at - text < WIDTH / 2 ? text : start;
    return from > 0 && Character.isLowSurrogate(line.charAt(from)) ? from - 1 : from;
  }
}
