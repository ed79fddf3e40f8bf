package impromptu.screen.lanterna;

import java.util.List;

/**
 * The line being typed as it stands on the screen, moved sideways where it is too long.
 *
 * @param cursor the cursor's column in it
 */
record Prompt(Line line, int cursor) {
  static final String SIGN = "> ";

  static Prompt of(String sign, InputLine input, int columns, Typography type) {
    int room = columns - sign.length() - 1;
    int start = start(input, room);
    int end = end(input.text(), start, room);
    String shown = type.shown(input.text().substring(start, end));
    int cursor = Graphemes.width(type.shown(input.text().substring(start, input.cursor())));
    List<Run> runs = List.of(Run.of(Role.PROMPT, sign), Run.of(Role.INPUT, shown));
    return new Prompt(new Line(runs), sign.length() + cursor);
  }

  /** Where the part that is shown begins, so that the cursor is in it. */
  private static int start(InputLine input, int room) {
    int start = 0;
    while (Graphemes.width(input.text().substring(start, input.cursor())) > room) {
      start = Graphemes.after(input.text(), start);
    }
    return start;
  }

  private static int end(String text, int start, int room) {
    int end = start;
    int used = 0;
    while (end < text.length()) {
      int next = Graphemes.after(text, end);
      used += Graphemes.width(text.substring(end, next));
      if (used > room) {
        return end;
      }
      end = next;
    }
    return end;
  }
}
