package impromptu.format;

import java.util.List;
import java.util.Map;

/** The keys of nouns. */
public final class NounKeys {
  public static final Key ARTICLES =
      Key.map(
              "articles",
              Type.STRINGS,
              "What an author may write as an article, with its two forms.")
          .example(Map.of("a", List.of("a", "the")));
  public static final Key ONE =
      Key.map("one", Type.STRING, "The article by the first letters of a name.");
  public static final Key SEVERAL =
      Key.of("several", Type.STRING, "The article of a plural.").example("some");
  public static final Key ROOM =
      Key.of("room", Type.STRING, "The article of a room.").example("the");
  public static final Key PLURALS =
      Key.map("plurals", Type.STRING, "The ending of a plural by the last letters of a name.");
  public static final Key DECLINED =
      Key.map("declined", Type.VALUE, "The forms of articles that texts may ask for.");

  public static final Shape SHAPE =
      Shape.of(
          "nouns",
          "How names take articles and plurals: the part of the language that is called nouns.",
          ARTICLES,
          ONE,
          SEVERAL,
          ROOM,
          PLURALS,
          DECLINED);

  private NounKeys() {}
}
