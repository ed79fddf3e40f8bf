package impromptu.parser;

import java.util.Optional;

/** Words that a player parts and the story joins: "screw driver", "work bench". */
final class Compounds {
  private Compounds() {}

  /** The sentence with the first two words that make one name together joined, if there are any. */
  static Optional<Tokens> joined(Situation situation, Tokens tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      int id = situation.lexicon().id(tokens.word(i) + tokens.word(i + 1));
      if (id != Lexicon.UNKNOWN && situation.names().isNouny(id)) {
        String line =
            tokens.text(0, i)
                + " "
                + situation.lexicon().word(id)
                + " "
                + tokens.text(i + 2, tokens.size());
        return Optional.of(Tokens.of(situation.lexicon(), line.strip()));
      }
    }
    return Optional.empty();
  }
}
