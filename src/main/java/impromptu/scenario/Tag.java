package impromptu.scenario;

/**
 * What stands in braces in a text.
 *
 * @param words without the braces and the spaces around
 * @param from the index of the opening brace
 * @param start the index of the first of the words
 * @param to the index after the closing brace
 */
record Tag(String words, int from, int start, int to) {
  /** Of a block that the end of the text ends. */
  static final Tag NONE = new Tag("", 0, 0, 0);

  private static final String ELSE_IF = "else if ";

  /** Asked without {@code equals}, whose first use on a record costs the start of play 10 ms. */
  boolean isNone() {
    return to == 0;
  }

  /** Whether it ends the block that it stands in. */
  boolean closes() {
    return switch (words) {
      case "end", "else", "or", "stopping", "cycling", "at random" -> true;
      default -> isElseIf();
    };
  }

  boolean isElseIf() {
    return words.startsWith(ELSE_IF);
  }

  boolean is(String other) {
    return words.equals(other);
  }

  /** The first of its words. */
  String head() {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  /** The words after the first; empty where there is but one. */
  String rest() {
    int space = words.indexOf(' ');
    return space < 0 ? "" : words.substring(space + 1).strip();
  }

  /** The index at which {@link #rest} begins. */
  int restFrom() {
    return start + words.length() - rest().length();
  }

  /** The index after the last of the words. */
  int end() {
    return start + words.length();
  }
}
