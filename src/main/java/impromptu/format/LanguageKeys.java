package impromptu.format;

import java.util.List;
import java.util.Map;

/** The keys of a language. */
public final class LanguageKeys {
  /** The forms of an article. */
  public static final Shape FORMS =
      Shape.of("forms", "The forms of an article, by what texts call them.")
          .others(Key.of("form", Type.STRING, "The form.").example("den"));

  public static final Key NOUNS_ARTICLES =
      Key.map(
              "articles",
              Type.STRINGS,
              "What an author may write as an article, with its two forms.")
          .example(Map.of("a", List.of("a", "the")));
  public static final Key NOUNS_ONE =
      Key.map("one", Type.STRING, "The article by the first letters of a name.");
  public static final Key NOUNS_SEVERAL =
      Key.of("several", Type.STRING, "The article of a plural.").example("some");
  public static final Key NOUNS_ROOM =
      Key.of("room", Type.STRING, "The article of a room.").example("the");
  public static final Key NOUNS_PLURALS =
      Key.map("plurals", Type.STRING, "The ending of a plural by the last letters of a name.");
  public static final Key NOUNS_DECLINED =
      Key.map("declined", FORMS, "The forms of articles that texts may ask for.");

  /** How names take articles and plurals: the part of the language that is called nouns. */
  public static final Shape NOUN_RULES =
      Shape.of(
          "nouns",
          "How names take articles and plurals: the part of the language that is called nouns.",
          NOUNS_ARTICLES,
          NOUNS_ONE,
          NOUNS_SEVERAL,
          NOUNS_ROOM,
          NOUNS_PLURALS,
          NOUNS_DECLINED);

  public static final Key NOUNS =
      Key.object("nouns", NOUN_RULES, "How names take articles and plurals.");
  public static final Key CONJUGATIONS =
      Key.of(
              "conjugations",
              Type.FORMS,
              "Verbs that agree in texts: the form after you, with that after it, or those after it and they.")
          .example(Map.of("put", "puts"));
  public static final Key PRONOUNS =
      Key.of("pronouns", Type.FORMS, "Pronouns with their four forms.")
          .example(Map.of("he", List.of("he", "him", "his", "himself")));
  public static final Key NUMBERS =
      Key.of("numbers", Type.STRINGS, "Numbers in words, from nought.");

  /** The words of a language, by their use. */
  public static final Shape LANGUAGE =
      Shape.of(
              "language",
              "The words of a language, by their use.",
              NOUNS,
              CONJUGATIONS,
              PRONOUNS,
              NUMBERS)
          .others(Key.of("words", Type.STRINGS, "Words and phrases of one use."))
          .inParts();

  private LanguageKeys() {}
}
