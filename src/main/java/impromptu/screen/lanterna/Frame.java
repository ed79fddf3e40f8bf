package impromptu.screen.lanterna;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What stands on the screen: a line for each row, and where the cursor is.
 *
 * @param cursorColumn -1 where no cursor is shown
 * @param glow how it is lit
 */
record Frame(Size size, List<Line> rows, int cursorColumn, int cursorRow, Glow glow) {
  Frame {
    rows = List.copyOf(rows);
  }

  /** The view as it looks in a window of that size. */
  static Frame of(View view, Size size, Typography type, Phrases phrases) {
    if (size.isTooSmall()) {
      return small(size, phrases);
    }
    Layout layout = Layout.of(view, size, type, phrases);
    return view.sheet().isPresent()
        ? sheet(view, view.sheet().get(), layout, type, phrases)
        : story(view, layout, type, phrases);
  }

  private static Frame small(Size size, Phrases phrases) {
    List<Run> words = List.of(Run.of(Role.HINT, phrases.say("small")));
    List<Line> rows = new ArrayList<>(Wrap.lines(words, size.columns()));
    while (rows.size() < size.rows()) {
      rows.add(Line.BLANK);
    }
    return new Frame(size, rows.subList(0, size.rows()), -1, 0, Glow.EVEN);
  }

  private static Frame story(View view, Layout layout, Typography type, Phrases phrases) {
    List<Line> rows = head(view, layout, type, phrases);
    int top = rows.size();
    for (Line line : view.page().page(view.place(), layout.measure(), layout.pageRows())) {
      rows.add(view.search().isPresent() ? view.search().get().marked(line) : line);
    }
    Glow glow = glow(view, layout, top, rows.size());
    if (layout.hasHintRow()) {
      rows.add(Line.of(Role.HINT, Hint.of(view, layout, type, phrases)));
    }
    rows.addAll(layout.panel());
    if (!layout.panel().isEmpty() && layout.isTall()) {
      rows.add(Line.BLANK);
    }
    Prompt prompt = prompt(view, layout, type, phrases);
    rows.add(prompt.line());
    Frame story = placed(rows, layout, prompt.cursor(), rows.size() - 1, glow);
    return layout.side() == 0 ? story : story.beside(view.setting(), layout, type, phrases);
  }

  private static Prompt prompt(View view, Layout layout, Typography type, Phrases phrases) {
    if (view.search().isEmpty()) {
      return Prompt.of(Prompt.SIGN, view.input(), layout.measure(), type);
    }
    Search search = view.search().get();
    String sign = phrases.say(search.found() ? "find" : "find.none") + " ";
    return Prompt.of(sign, InputLine.EMPTY.holding(search.words()), layout.measure(), type);
  }

  private static Glow glow(View view, Layout layout, int top, int bottom) {
    Stage stage = view.setting().stage().unbeating();
    int before =
        view.page()
            .rowsBefore(
                view.setting().stage().newest(), view.place(), layout.measure(), layout.pageRows());
    int reach = layout.measure() / 2;
    int end = layout.hasHintRow() ? top + layout.pageRows() : bottom;
    return new Glow(stage, top, end, top + before, bottom, layout.left() + reach, reach);
  }

  private static Frame sheet(
      View view, Sheet sheet, Layout layout, Typography type, Phrases phrases) {
    List<Line> rows = head(view, layout, type, phrases);
    rows.addAll(sheet.text().page(sheet.place(), layout.measure(), layout.sheetRows()));
    while (rows.size() < layout.size().rows() - 1) {
      rows.add(Line.BLANK);
    }
    String foot =
        Graphemes.fit(type.shown(phrases.say(footOf(sheet))), layout.measure(), type.ellipsis);
    rows.add(Line.of(Role.HINT, foot));
    return placed(rows, layout, -1 - layout.left(), rows.size() - 1, Glow.EVEN);
  }

  private static String footOf(Sheet sheet) {
    boolean isChoice = sheet.saves().isPresent() && !sheet.saves().get().saves().isEmpty();
    return isChoice ? "sheet.saves" : "sheet";
  }

  private static List<Line> head(View view, Layout layout, Typography type, Phrases phrases) {
    List<Line> rows = new ArrayList<>(layout.size().rows());
    rows.add(StatusLine.of(view, layout.whole(), type, phrases));
    if (layout.isTall()) {
      rows.add(Line.of(Role.ORNAMENT, type.rule.repeat(layout.whole())));
    }
    return rows;
  }

  private static Frame placed(
      List<Line> rows, Layout layout, int cursorColumn, int cursorRow, Glow glow) {
    List<Line> placed = new ArrayList<>(layout.size().rows());
    for (Line row : rows) {
      placed.add(row.indented(layout.left()));
    }
    placed.addAll(Collections.nCopies(layout.size().rows() - rows.size(), Line.BLANK));
    return new Frame(layout.size(), placed, layout.left() + cursorColumn, cursorRow, glow);
  }

  /** The same with the panes on the right. */
  private Frame beside(Setting setting, Layout layout, Typography type, Phrases phrases) {
    int top = layout.isTall() ? 2 : 1;
    List<Line> side = Side.lines(setting, layout.side(), layout.size().rows() - top, type, phrases);
    List<Line> both = new ArrayList<>(rows);
    int edge = layout.left() + layout.measure();
    for (int at = 0; at < side.size(); at++) {
      Line row = rows.get(top + at);
      both.set(top + at, row.against(side.get(at), edge + side.get(at).width()));
    }
    return new Frame(size, both, cursorColumn, cursorRow, glow);
  }

  /** The rows as plain text, without the blanks at their ends. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Line row : rows) {
      text.append(row.text().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
