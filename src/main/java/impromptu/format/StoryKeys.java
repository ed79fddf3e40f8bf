package impromptu.format;

import java.util.Map;

/** The keys of {@code story}. */
public final class StoryKeys {
  public static final Key TITLE = Key.of("title", Type.STRING, "The title.").needed();
  public static final Key HEADLINE = Key.of("headline", Type.STRING, "A line under the title.");
  public static final Key AUTHOR = Key.of("author", Type.STRING, "Who wrote it.");
  public static final Key VERSION = Key.of("version", Type.STRING, "The version.").otherwise("1");
  public static final Key IFID =
      Key.of(
          "ifid",
          Type.STRING,
          "A UUID, after the Treaty of Babel; saves belong to it. \"impromptu ifid --new\" makes one.");
  public static final Key LANGUAGE =
      Key.of("language", Type.STRING, "A BCP 47 tag.").otherwise("en");
  public static final Key START =
      Key.of("start", Type.ID, "The room, or enterable thing, where the player begins.").needed();
  public static final Key INTRO = Key.of("intro", Type.TEXT, "Printed at the beginning.");
  public static final Key ABOUT = Key.of("about", Type.TEXT, "Told by ABOUT.");
  public static final Key AMUSING =
      Key.of("amusing", Type.TEXT, "Told by AMUSING, once the story is over.");
  public static final Key SEED =
      Key.of("seed", Type.NUMBER, "Kept for tools; play draws a seed of its own.");
  public static final Key RENAMED =
      Key.map(
              "renamed",
              Type.STRING,
              "Ids that saves of earlier releases hold, with what they are called now.")
          .example(Map.of("attic", "loft"));
  public static final Key MAX_SCORE =
      Key.number(
              "max-score", 0, Key.MANY, "The most points there are; 0 for a story without a score.")
          .otherwise(0);

  /** What the story says of itself. */
  public static final Shape SHAPE =
      Shape.of(
              "story",
              "What the story says of itself.",
              TITLE,
              HEADLINE,
              AUTHOR,
              VERSION,
              IFID,
              LANGUAGE,
              START,
              INTRO,
              ABOUT,
              AMUSING,
              SEED,
              RENAMED,
              MAX_SCORE)
          .inParts();

  private StoryKeys() {}
}
