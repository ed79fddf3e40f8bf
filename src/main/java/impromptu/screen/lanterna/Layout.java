package impromptu.screen.lanterna;

import java.util.List;

/**
 * How the window is shared out.
 *
 * @param left columns free on the left of everything
 * @param measure columns that lines of text may take
 * @param panel the rows that a moment's choices take
 * @param side columns for the panes beside the story; 0 where there are none
 */
record Layout(Size size, int left, int measure, List<Line> panel, int side) {
  /** A line longer than this is tiring to read. */
  private static final int COMFORTABLE = 72;

  private static final int ROWS_FOR_ORNAMENT = 14;
  private static final int ROWS_FOR_HINT = 8;

  Layout {
    panel = List.copyOf(panel);
  }

  static Layout of(View view, Size size, Typography type, Phrases phrases) {
    int margin = size.columns() >= 40 ? 2 : size.columns() >= 26 ? 1 : 0;
    int columns = size.columns() - 2 * margin;
    int side = view.setting().panes().isEmpty() ? 0 : Side.columns(columns, COMFORTABLE);
    int beside = side == 0 ? 0 : side + Side.GAP;
    int measure = Math.min(COMFORTABLE, columns - beside);
    int left = (size.columns() - measure - beside) / 2;
    Layout bare = new Layout(size, left, measure, List.of(), side);
    int most = Math.max(2, bare.pageRows() / 2);
    List<Line> panel = ChoicePanel.of(view, measure, most, type, phrases);
    return new Layout(size, left, measure, panel, side);
  }

  /** Whether a window of that size has room for panes beside the story. */
  static boolean hasRoomBeside(Size size) {
    return Side.columns(size.columns() - 4, COMFORTABLE) > 0;
  }

  /** The columns of the story and of what stands beside it. */
  int whole() {
    return measure + (side == 0 ? 0 : Side.GAP + side);
  }

  boolean isTall() {
    return size.rows() >= ROWS_FOR_ORNAMENT;
  }

  boolean hasHintRow() {
    return size.rows() >= ROWS_FOR_HINT;
  }

  /** Rows for the story. */
  int pageRows() {
    int panelRows = panel.isEmpty() ? 0 : panel.size() + (isTall() ? 1 : 0);
    return size.rows() - 2 - (isTall() ? 1 : 0) - (hasHintRow() ? 1 : 0) - panelRows;
  }

  int sheetRows() {
    return size.rows() - 2 - (isTall() ? 1 : 0);
  }
}
