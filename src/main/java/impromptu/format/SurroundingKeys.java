package impromptu.format;

import impromptu.story.Assertion;
import impromptu.story.Cue;
import java.util.ArrayList;
import java.util.List;

/** The keys of what surrounds the story: endings, claims, hints, cues. */
public final class SurroundingKeys {
  public static final Key ENDING_TITLE =
      Key.of("title", Type.TEXT, "Shown when it is reached.").needed();
  public static final Key ENDING_TEXT = Key.of("text", Type.RESPONSES, "The last thing told.");
  public static final Key ENDING_ATTAINABLE =
      Key.of(
          "attainable",
          Type.CONDITION,
          "While it holds, the ending can still be reached: a claim, for \"impromptu prove\".");

  /** A way the story ends. */
  public static final Shape ENDING =
      Shape.of("ending", "A way the story ends.", ENDING_TITLE, ENDING_TEXT, ENDING_ATTAINABLE)
          .begunWith(ENDING_TITLE, ENDING_TEXT);

  public static final Key ALWAYS =
      Key.of("always", Type.CONDITION, "Holds at the start and whenever a turn is over.")
          .example("not (tea in cup and cup in bag)");
  public static final Key NEVER = Key.of("never", Type.CONDITION, "Never does.");
  public static final Key POSSIBLE =
      Key.of("possible", Type.CONDITION, "Play can come to where it holds.");

  /** A claim about everything that play can come to; one of the three. */
  public static final Shape CLAIM =
      Shape.of(
          "claim",
          "A claim about everything that play can come to; one of the three.",
          ALWAYS,
          NEVER,
          POSSIBLE);

  public static final Key HINT_WHEN =
      Key.of("when", Type.CONDITION, "When it fits.").otherwise("yes");
  public static final Key HINT_STEPS =
      Key.of("steps", Type.TEXTS, "One text a step, from a nudge to the answer.")
          .example(List.of("Listen.", "LISTEN TO STRINGS."))
          .needed();

  /** Help in steps, for a stretch of the story. */
  public static final Shape HINT =
      Shape.of("hint", "Help in steps, for a stretch of the story.", HINT_WHEN, HINT_STEPS)
          .begunWith(HINT_WHEN, HINT_STEPS);

  public static final Key CUE_SHOW =
      Key.of("show", Type.STRING, "What a screen may do.").oneOf(shows()).needed();
  public static final Key CUE_WHILE =
      Key.of(
              "while",
              Type.CONDITION,
              "While it holds, the sign goes on, also after a save is restored.")
          .example("at stage");
  public static final Key CUE_WORDS =
      Key.of("words", Type.TEXT, "The same in words, for those who do not see it.");

  /** A sign to the screen. */
  public static final Shape CUE =
      Shape.of("cue", "A sign to the screen.", CUE_SHOW, CUE_WHILE, CUE_WORDS);

  private SurroundingKeys() {}

  /** The key that claims of a kind have. */
  public static Key of(Assertion.Mode mode) {
    return switch (mode) {
      case ALWAYS -> ALWAYS;
      case NEVER -> NEVER;
      case POSSIBLE -> POSSIBLE;
    };
  }

  private static List<String> shows() {
    List<String> ids = new ArrayList<>();
    for (Cue.Show show : Cue.Show.values()) {
      ids.add(show.id());
    }
    return ids;
  }
}
