package impromptu.parser;

/** What a word or phrase of a language is there for, apart from verbs and things. */
enum Use {
  ARTICLES,
  MY,
  OF,
  AND,
  THEN,
  EXCEPT,
  ALL,
  BOTH,
  ANY,
  OTHER,
  /** What stands for a noun after an adjective: "the small one". */
  ONE,
  /** Those of them that mean several. */
  ONES,
  IT,
  HIM,
  HER,
  THEM,
  HIS,
  HER_OWN,
  ITS,
  THEIR,
  ME,
  SELF,
  EVERYONE,
  LAST,
  CONTENTS,
  /** Between a thing and where it is: "hammer on workbench". */
  LOCATED,
  /** May stand before those: "hammer that is on the workbench". */
  THAT_IS,
  /** Ends a grammar line that brings a thing to where it last was. */
  BACK,
  AGAIN,
  OOPS,
  YES,
  NO,
  NEVER_MIND,
  /** Before an order: "tell bob to jump". */
  ORDER,
  ORDER_TO,
  GREETING,
  /** Wordy beginnings and ends that change nothing. */
  POLITE_BEFORE,
  POLITE_AFTER,
  ADVERBS,
  /** Words that begin questions: what is missing in one is not asked for. */
  QUESTIONS,
  /** Before the number of a choice: "number 2". */
  NUMBER_SIGN;

  /** The key in the library's {@code language} section. */
  String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
