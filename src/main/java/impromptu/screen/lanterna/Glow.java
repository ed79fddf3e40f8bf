package impromptu.screen.lanterna;

import impromptu.screen.lanterna.Stage.Mood;

/**
 * How much light each cell of a frame gets. The page alone is lit and dimmed; where one types and
 * chooses it is always bright.
 *
 * @param top first row of the page
 * @param bottom the row after its last
 * @param first first row of the newest words
 * @param last the row after their last
 * @param middle the column in the middle of the page
 * @param reach columns from there to its edge
 */
record Glow(Stage stage, int top, int bottom, int first, int last, int middle, int reach) {
  /** As bright as letters get. */
  static final int FULL = 8;

  /** As bright as paper gets, and as bright as it is without a pool of light. */
  static final int BRIGHT = 16;

  static final int PLAIN = 8;

  static final Glow EVEN = new Glow(Stage.HOUSE, 0, 0, 0, 0, 0, 1);

  private static final int DIM = 2;

  /** The light that falls on letters. */
  int ink(int row) {
    return mixed(ink(stage.before(), row), ink(stage.mood(), row), row, FULL);
  }

  /** The light that falls on the paper; more than full only in a pool of light. */
  int paper(int column, int row) {
    return mixed(paper(stage.before(), column, row), paper(stage.mood(), column, row), row, PLAIN);
  }

  private int mixed(int before, int now, int row, int outside) {
    if (row < top || row >= bottom) {
      return outside;
    }
    if (stage.curtain()) {
      boolean risen = (bottom - row) * Stage.STEPS <= (bottom - top) * stage.step();
      return risen ? now : 0;
    }
    return before + (now - before) * stage.step() / Stage.STEPS;
  }

  private int ink(Mood mood, int row) {
    int off = rowsOff(row);
    return switch (mood) {
      case HOUSE -> FULL;
      case POOL -> off == 0 ? FULL : Math.max(DIM, FULL - 2 - off);
      case DARK -> off == 0 ? FULL - 2 : DIM;
    };
  }

  private int rowsOff(int row) {
    return row < first ? first - row : Math.max(0, row - last + 1);
  }

  /** An oval around the newest words, brightest in its middle. */
  private int paper(Mood mood, int column, int row) {
    if (mood != Mood.POOL) {
      return mood == Mood.DARK ? 0 : PLAIN;
    }
    double across = (column - middle) / (reach + 5.0);
    double down = (row + 0.5 - (first + last) / 2.0) / ((last - first) / 2.0 + 3.0);
    double far = across * across + down * down;
    return Math.max(0, Math.min(BRIGHT, (int) Math.round((BRIGHT + 3) * (1 - far))));
  }
}
