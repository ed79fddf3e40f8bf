package impromptu.screen.lanterna;

/** The size of a window in character cells. */
public record Size(int columns, int rows) {
  private static final int LEAST_COLUMNS = 20;
  private static final int LEAST_ROWS = 6;

  boolean isTooSmall() {
    return columns < LEAST_COLUMNS || rows < LEAST_ROWS;
  }
}
