package impromptu.screen.lanterna;

import impromptu.screen.lanterna.Key.Press;

/**
 * The line being typed.
 *
 * @param cursor before which character of the text the next one goes
 * @param killed what was cut last
 */
record InputLine(String text, int cursor, String killed) {
  static final InputLine EMPTY = new InputLine("", 0, "");

  /** As long as a line may grow; what is typed beyond is not taken. */
  static final int LONGEST = 1000;

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The same tools, another text. */
  InputLine holding(String other) {
    return new InputLine(other, other.length(), killed);
  }

  InputLine typed(String more) {
    if (text.length() + more.length() > LONGEST) {
      return this;
    }
    String whole = text.substring(0, cursor) + more + text.substring(cursor);
    return new InputLine(whole, cursor + more.length(), killed);
  }

  /** What an editing key makes of it; the same where the key edits nothing. */
  InputLine pressed(Press key) {
    return switch (key) {
      case BACKSPACE -> cursor == 0 ? this : without(Graphemes.before(text, cursor), cursor);
      case DELETE ->
          cursor == text.length() ? this : without(cursor, Graphemes.after(text, cursor));
      case LEFT -> cursor == 0 ? this : at(Graphemes.before(text, cursor));
      case RIGHT -> cursor == text.length() ? this : at(Graphemes.after(text, cursor));
      case WORD_LEFT -> at(wordLeft());
      case WORD_RIGHT -> at(wordRight());
      case HOME, LINE_START -> at(0);
      case END, LINE_END -> at(text.length());
      case KILL_TO_END -> cut(cursor, text.length());
      case KILL_TO_START -> cut(0, cursor);
      case KILL_WORD -> cut(spacedWordLeft(), cursor);
      case KILL_WORD_AHEAD -> cut(cursor, wordRight());
      case YANK -> typed(killed);
      case SWAP -> swapped();
      default -> this;
    };
  }

  private InputLine at(int place) {
    return new InputLine(text, place, killed);
  }

  private InputLine without(int start, int end) {
    return new InputLine(text.substring(0, start) + text.substring(end), start, killed);
  }

  private InputLine cut(int start, int end) {
    if (start == end) {
      return this;
    }
    InputLine rest = without(start, end);
    return new InputLine(rest.text, rest.cursor, text.substring(start, end));
  }

  private InputLine swapped() {
    int end = cursor == text.length() ? cursor : Graphemes.after(text, cursor);
    int middle = end == 0 ? 0 : Graphemes.before(text, end);
    if (middle == 0) {
      return this;
    }
    int start = Graphemes.before(text, middle);
    String pair = text.substring(middle, end) + text.substring(start, middle);
    return new InputLine(text.substring(0, start) + pair + text.substring(end), end, killed);
  }

  private int wordLeft() {
    int at = cursor;
    while (at > 0 && !isWordly(at - 1)) {
      at--;
    }
    while (at > 0 && isWordly(at - 1)) {
      at--;
    }
    return at;
  }

  private int wordRight() {
    int at = cursor;
    while (at < text.length() && !isWordly(at)) {
      at++;
    }
    while (at < text.length() && isWordly(at)) {
      at++;
    }
    return at;
  }

  private int spacedWordLeft() {
    int at = cursor;
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    while (at > 0 && text.charAt(at - 1) != ' ') {
      at--;
    }
    return at;
  }

  /** Halves of characters beyond the first plane count as parts of words, so none is parted. */
  private boolean isWordly(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '\'' || c >= 0x300;
  }
}
