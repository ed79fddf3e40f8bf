package impromptu.parser;

/** Takes away what is only polite or wordy: "please", "I want to", "now", "quickly". */
final class Shells {
  private Shells() {}

  /** The sentence without its shell; the same object where it has none. */
  static Tokens strip(Situation situation, Tokens tokens) {
    Lexicon lexicon = situation.lexicon();
    boolean[] dropped = new boolean[tokens.size()];
    int start = start(lexicon, tokens);
    int end = end(lexicon, tokens, start);
    boolean any = start > 0 || end < tokens.size();
    for (int i = 0; i < dropped.length; i++) {
      int adverb = lexicon.match(Use.ADVERBS, tokens, i, end);
      dropped[i] |= i < start || i >= end;
      if (adverb > 0 && !dropped[i] && !situation.names().isNouny(tokens.id(i))) {
        for (int k = i; k < i + adverb; k++) {
          dropped[k] = true;
        }
        any = true;
      }
    }
    return any ? tokens.without(dropped) : tokens;
  }

  private static int start(Lexicon lexicon, Tokens tokens) {
    int start = 0;
    while (start < tokens.size()) {
      int length = lexicon.match(Use.POLITE_BEFORE, tokens, start, tokens.size());
      if (length == 0 && tokens.id(start) == Lexicon.COMMA) {
        length = 1;
      }
      if (length == 0 || start + length >= tokens.size()) {
        return start;
      }
      start += length;
    }
    return start;
  }

  private static int end(Lexicon lexicon, Tokens tokens, int start) {
    int end = tokens.size();
    int before = end + 1;
    while (end < before) {
      before = end;
      for (int i = Math.max(start + 1, end - 4); i < end; i++) {
        if (lexicon.isWhole(Use.POLITE_AFTER, tokens, i, end)) {
          end = i;
          break;
        }
      }
      if (end > start + 1 && tokens.id(end - 1) == Lexicon.COMMA) {
        end--;
      }
    }
    return end;
  }
}
