package impromptu.author;

/** Colours for reports in a terminal, or none. */
public enum Paint {
  NONE,
  ANSI;

  private static final String ESCAPE = "\u001b[";

  String removed(String text) {
    return painted("31", text);
  }

  String added(String text) {
    return painted("32", text);
  }

  /** A part of what was removed or added that is really new. */
  String marked(String text) {
    return this == NONE ? text : ESCAPE + "7m" + text + ESCAPE + "27m";
  }

  String strong(String text) {
    return painted("1", text);
  }

  private String painted(String colour, String text) {
    return this == NONE || text.isEmpty() ? text : ESCAPE + colour + "m" + text + ESCAPE + "0m";
  }
}
