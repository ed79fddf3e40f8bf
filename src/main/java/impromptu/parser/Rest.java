package impromptu.parser;

/** What is left of a line. */
final class Rest {
  private Rest() {}

  /** Some commands and those that come after them. */
  static String joined(String first, String then) {
    if (first.isEmpty()) {
      return then;
    }
    return then.isEmpty() ? first : first + ". " + then;
  }
}
