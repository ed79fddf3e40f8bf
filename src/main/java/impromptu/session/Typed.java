package impromptu.session;

/** What comes in as a line, made harmless. */
final class Typed {
  /** More than anybody types; a line longer than that is not read at all. */
  static final int LONGEST = 2000;

  private Typed() {}

  /** The line with a blank for every character that no keyboard types into a line. */
  static String clean(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c < ' ' || c > '~') {
        return cleaned(line);
      }
    }
    return line;
  }

  private static String cleaned(String line) {
    StringBuilder clean = new StringBuilder(line.length());
    int at = 0;
    while (at < line.length()) {
      int c = line.codePointAt(at);
      clean.appendCodePoint(isFit(c) ? c : ' ');
      at += Character.charCount(c);
    }
    return clean.toString();
  }

  private static boolean isFit(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
