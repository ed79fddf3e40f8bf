package impromptu.scenario;

/**
 * The rules of English for articles and plurals, for names whose author gives none. Another
 * language's library gives them itself; nothing else in the engine knows English.
 */
final class EnglishNouns {
  static final String DEFINITE = "the";

  private static final String VOWELS = "aeiou";

  private EnglishNouns() {}

  /** The article of one of it, or of them where the name is a plural. */
  static String indefinite(String name, boolean isPlural) {
    if (isPlural) {
      return "some";
    }
    String first = name.isEmpty() ? "" : name.substring(0, 1).toLowerCase(java.util.Locale.ROOT);
    return isVowel(first) ? "an" : "a";
  }

  private static boolean isVowel(String letter) {
    return !letter.isEmpty() && VOWELS.contains(letter);
  }

  /** The name of several; in {@code piece of cake} the noun before {@code of} takes the ending. */
  static String plural(String name) {
    int of = name.indexOf(" of ");
    return of > 0 ? pluralOfNoun(name.substring(0, of)) + name.substring(of) : pluralOfNoun(name);
  }

  private static String pluralOfNoun(String noun) {
    int last = noun.length() - 1;
    if (noun.endsWith("y") && last > 0 && !isVowel(noun.substring(last - 1, last))) {
      return noun.substring(0, last) + "ies";
    }
    if (noun.endsWith("s")
        || noun.endsWith("x")
        || noun.endsWith("z")
        || noun.endsWith("ch")
        || noun.endsWith("sh")) {
      return noun + "es";
    }
    if (noun.endsWith("man")) {
      return noun.substring(0, last - 1) + "en";
    }
    return noun + "s";
  }
}
