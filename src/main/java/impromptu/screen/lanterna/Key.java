package impromptu.screen.lanterna;

import java.util.List;

/** What the player's fingers said. */
sealed interface Key {
  /** Characters to be put into the line. */
  record Text(String text) implements Key {}

  /** A key that does something, and what is written on the keys that do. */
  enum Press implements Key {
    ENTER("Enter", "Ctrl-J", "Ctrl-M"),
    TAB("Tab"),
    BACKSPACE("Backspace", "Ctrl-H"),
    DELETE("Del"),
    LEFT("Left", "Ctrl-B"),
    RIGHT("Right", "Ctrl-F"),
    WORD_LEFT("Alt-B", "Ctrl-Left", "Alt-Left"),
    WORD_RIGHT("Alt-F", "Ctrl-Right", "Alt-Right"),
    UP("Up"),
    DOWN("Down"),
    HOME("Home"),
    END("End"),
    LINE_START("Ctrl-A"),
    LINE_END("Ctrl-E"),
    KILL_TO_END("Ctrl-K"),
    KILL_TO_START("Ctrl-U"),
    KILL_WORD("Ctrl-W", "Alt-Backspace", "Ctrl-Backspace"),
    KILL_WORD_AHEAD("Alt-D", "Ctrl-Del", "Alt-Del"),
    YANK("Ctrl-Y"),
    SWAP("Ctrl-T"),
    OLDER("Ctrl-P"),
    NEWER("Ctrl-N"),
    PAGE_UP("PgUp", "Alt-V"),
    PAGE_DOWN("PgDn", "Ctrl-V"),
    ROW_UP("Shift-Up", "Ctrl-Up", "Alt-Up"),
    ROW_DOWN("Shift-Down", "Ctrl-Down", "Alt-Down"),
    FIND("Ctrl-R"),
    HELP("F1"),
    MAP("F2", "Alt-M"),
    THINGS("F3", "Alt-I"),
    SAVE("F5"),
    RESTORE("F6"),
    ESCAPE("Esc", "Ctrl-G"),
    UNDO("F7"),
    REDO("F8"),
    THEME("F9"),
    REPAINT("Ctrl-L"),
    INTERRUPT("Ctrl-C"),
    END_OF_INPUT("Ctrl-D"),
    SUSPEND("Ctrl-Z"),
    /** What the terminal says before something that is pasted, and after. */
    PASTE_BEGINS,
    PASTE_ENDS;

    private final String names;

    Press(String... names) {
      this.names = String.join(" ", names);
    }

    /** The keys, the one to be told first. */
    List<String> names() {
      return names.isEmpty() ? List.of() : List.of(names.split(" ", -1));
    }
  }
}
