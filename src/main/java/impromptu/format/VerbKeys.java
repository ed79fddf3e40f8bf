package impromptu.format;

import impromptu.story.Bearing;
import java.util.ArrayList;
import java.util.List;

/** The keys of verbs, of what they need, and of directions. */
public final class VerbKeys {
  public static final Key GRAMMAR =
      Key.of("grammar", Type.STRINGS, "The lines that a player may type.")
          .example(List.of("put|place [things] in|into [container]"));
  public static final Key MORE_GRAMMAR =
      Key.of("more-grammar", Type.STRINGS, "Lines added to those the library has.");
  public static final Key NEEDS =
      Key.of("needs", Type.STRINGS, "What must hold first.").example(List.of("noun held"));
  public static final Key REFUSE =
      Key.of("refuse", Type.RESPONSES, "The first that fits stops the action.");
  public static final Key DO = Key.of("do", Type.EFFECTS, "What it changes.");
  public static final Key REPORT = Key.of("report", Type.TEXT, "Said when it was carried out.");
  public static final Key BRIEF = Key.of("brief", Type.TEXT, "The same for one of several things.");
  public static final Key STEP =
      Key.of("step", Type.TEXT, "The action in words, for \"(You first …)\".")
          .example("take {the noun}");
  public static final Key LIKELY =
      Key.of("likely", Type.CONDITION, "How sensible a noun is.").otherwise("yes");
  public static final Key LIKELY_SECOND =
      Key.of("likely-second", Type.CONDITION, "The same for the second noun.").otherwise("yes");
  public static final Key ALL =
      Key.of("all", Type.CONDITION, "What ALL stands for.").otherwise("yes");
  public static final Key OUT_OF_WORLD =
      Key.of("out-of-world", Type.FLAG, "Whether it is a command to the program.");
  public static final Key FREE = Key.of("free", Type.FLAG, "Whether it takes no time.");
  public static final Key NOTE =
      Key.of("note", Type.STRING, "What the verb is for, in a few words; VERBS and HELP tell it.");

  /** A verb: how it is typed, what it needs, refuses, does and reports. */
  public static final Shape VERB =
      Shape.of(
              "verb",
              "A verb: how it is typed, what it needs, refuses, does and reports.",
              GRAMMAR,
              MORE_GRAMMAR,
              NEEDS,
              REFUSE,
              DO,
              REPORT,
              BRIEF,
              STEP,
              LIKELY,
              LIKELY_SECOND,
              ALL,
              OUT_OF_WORLD,
              FREE,
              NOTE)
          .begunWith(GRAMMAR, NEEDS, REPORT, NOTE)
          .inParts();

  public static final Key NEED_WHEN = Key.of("when", Type.CONDITION, "What must hold.").needed();
  public static final Key NEED_REFUSE =
      Key.of("refuse", Type.TEXT, "Said where it does not.").needed();
  public static final Key NEED_BY = Key.of("by", Type.ID, "The verb that brings it about.");
  public static final Key NEED_BY_NOUN =
      Key.of("by-noun", Type.OPERAND, "What that is done to; the same if left out.")
          .otherwise("noun");
  public static final Key NEED_BY_SECOND = Key.of("by-second", Type.OPERAND, "With what.");
  public static final Key NEED_BY_WHEN =
      Key.of("by-when", Type.CONDITION, "Whether it is worth trying.").otherwise("yes");
  public static final Key NEED_EARLY =
      Key.of("early", Type.FLAG, "Whether it comes before an author's own answers.");
  public static final Key NEED_LATE =
      Key.of("late", Type.FLAG, "Whether it comes after the verb's own refusals.");

  /** Something an action can need, and what brings it about. */
  public static final Shape NEED =
      Shape.of(
              "need",
              "Something an action can need, and what brings it about.",
              NEED_WHEN,
              NEED_REFUSE,
              NEED_BY,
              NEED_BY_NOUN,
              NEED_BY_SECOND,
              NEED_BY_WHEN,
              NEED_EARLY,
              NEED_LATE)
          .inParts();

  public static final Key DIRECTION_NAME =
      Key.of("name", Type.STRING, "As printed; its id if left out.");
  public static final Key DIRECTION_WORDS =
      Key.of("words", Type.STRINGS, "What a player types for it.");
  public static final Key DIRECTION_OPPOSITE =
      Key.of("opposite", Type.ID, "The direction back.").needed();

  public static final Key DIRECTION_MAPPED_AS =
      Key.of(
              "mapped-as",
              Type.STRING,
              "Which way maps draw it; its id if left out, where that is one of these.")
          .oneOf(bearings())
          .example("north");

  /** A way to go. */
  public static final Shape DIRECTION =
      Shape.of(
              "direction",
              "A way to go.",
              DIRECTION_NAME,
              DIRECTION_WORDS,
              DIRECTION_OPPOSITE,
              DIRECTION_MAPPED_AS)
          .inParts();

  private VerbKeys() {}

  private static List<String> bearings() {
    List<String> ids = new ArrayList<>();
    for (Bearing bearing : Bearing.values()) {
      ids.add(bearing.id());
    }
    return ids;
  }
}
