package impromptu.parser;

import java.util.List;

/**
 * Why words could not be read.
 *
 * @param at the first of the words that it is about
 * @param to one past the last of them
 * @param entities what it speaks of
 * @param number how many there are, where that is the trouble
 */
record Trouble(Kind kind, int at, int to, List<Integer> entities, int number) {
  /** The kinds of troubles; of two, the one that is named first says more. */
  enum Kind {
    /** An IT that means something which is not here. */
    PRONOUN_GONE,
    /** An IT that means nothing. */
    NO_ANTECEDENT,
    /** More than there are. */
    TOO_FEW,
    /** ALL of nothing. */
    NOTHING_TO,
    /** Things that were seen before, elsewhere. */
    ELSEWHERE,
    /** Only words of the surroundings. */
    SCENERY,
    UNKNOWN_WORD,
    /** A thing that is here, but not where the words say. */
    MISPLACED,
    /** Known names of nothing that is here. */
    ABSENT,
    /** Several things where one will do. */
    ONLY_ONE,
    /** Something that can't be given orders. */
    CANT_TALK,
    /** A number where a thing should be. */
    NUMBER,
    /** Words that do not go together. */
    JUNK,
    /** Words that begin with no verb. */
    NO_VERB,
    /** Too many words. */
    TOO_LONG
  }

  static Trouble of(Kind kind, int at, int to) {
    return new Trouble(kind, at, to, List.of(), 0);
  }

  static Trouble of(Kind kind, int at, int to, List<Integer> entities) {
    return new Trouble(kind, at, to, entities, 0);
  }
}
