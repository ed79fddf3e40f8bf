package impromptu.scenario;

/** The words, numbers and signs of an expression, one after the other. */
final class Tokens {
  private final String text;
  private final char[] chars;
  private final int end;
  private int from;
  private int to;
  private int previous;
  private String token = "";

  /** The tokens between two indices of a text. */
  Tokens(String text, int from, int end) {
    this.text = text;
    chars = text.toCharArray();
    this.end = end;
    to = from;
    advance();
  }

  /** The present token; empty at the end. */
  String token() {
    return token;
  }

  /** The index of the present token's first character. */
  int from() {
    return from;
  }

  /** The index after the present token's last character. */
  int to() {
    return to;
  }

  /** The index after the last character of the token before the present one. */
  int previousTo() {
    return previous;
  }

  boolean atEnd() {
    return token.isEmpty();
  }

  boolean is(String word) {
    return token.equals(word);
  }

  /** Goes past the present token if it is this one. */
  boolean accept(String word) {
    if (!is(word)) {
      return false;
    }
    advance();
    return true;
  }

  boolean isNumber() {
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) < '0' || token.charAt(i) > '9') {
        return false;
      }
    }
    return !token.isEmpty();
  }

  boolean isWord() {
    return !token.isEmpty() && inWord(token.charAt(0)) && token.charAt(0) != '-';
  }

  /** Goes to the end, past whatever is left. */
  void finish() {
    to = end;
    advance();
  }

  void advance() {
    previous = to;
    from = to;
    while (from < end && chars[from] == ' ') {
      from++;
    }
    to = from;
    if (from < end) {
      to = tokenEnd();
    }
    token = text.substring(from, to);
  }

  private int tokenEnd() {
    char first = chars[from];
    int at = from + 1;
    if (isSign(first)) {
      while (at < end && isSign(chars[at])) {
        at++;
      }
    } else if (first != '-' && inWord(first)) {
      while (at < end && inWord(chars[at])) {
        at++;
      }
    }
    return at;
  }

  private static boolean isSign(char c) {
    return switch (c) {
      case '=', '<', '>', '!', '&', '|' -> true;
      default -> false;
    };
  }

  private static boolean inWord(char c) {
    return (c >= 'a' && c <= 'z')
        || c == '-'
        || c == '_'
        || c == '\''
        || Character.isLetterOrDigit(c);
  }
}
