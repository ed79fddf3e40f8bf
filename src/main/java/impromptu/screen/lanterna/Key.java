package impromptu.screen.lanterna;

/** What the player's fingers said. */
sealed interface Key {
  /** Characters to be put into the line. */
  record Text(String text) implements Key {}

  /** A key that does something. */
  enum Press implements Key {
    ENTER,
    TAB,
    BACKSPACE,
    DELETE,
    LEFT,
    RIGHT,
    WORD_LEFT,
    WORD_RIGHT,
    UP,
    DOWN,
    HOME,
    END,
    LINE_START,
    LINE_END,
    KILL_TO_END,
    KILL_TO_START,
    KILL_WORD,
    KILL_WORD_AHEAD,
    YANK,
    SWAP,
    OLDER,
    NEWER,
    PAGE_UP,
    PAGE_DOWN,
    ROW_UP,
    ROW_DOWN,
    HELP,
    MAP,
    THINGS,
    ESCAPE,
    UNDO,
    REDO,
    THEME,
    REPAINT,
    INTERRUPT,
    END_OF_INPUT,
    SUSPEND
  }
}
