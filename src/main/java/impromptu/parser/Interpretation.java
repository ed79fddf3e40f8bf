package impromptu.parser;

/**
 * What the first command of a sentence came to.
 *
 * @param more the commands that follow in the same sentence
 * @param addressee what must stand before those that follow a THEN, so that they go to whom the
 *     first one went: "bob, "; empty where it went to nobody
 */
record Interpretation(Outcome outcome, String more, String addressee) {
  static Interpretation of(Outcome outcome) {
    return new Interpretation(outcome, "", "");
  }

  boolean isRead() {
    return outcome.isRead();
  }
}
