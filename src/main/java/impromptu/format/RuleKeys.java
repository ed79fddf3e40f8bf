package impromptu.format;

/** The keys of rule. */
public final class RuleKeys {
  public static final Key BEFORE =
      Key.of(
          "before", Type.STRINGS, "Verb ids with commas, or \"any\": asked before anything else.");
  public static final Key INSTEAD =
      Key.of("instead", Type.STRINGS, "The same: stands in the place of the action.");
  public static final Key AFTER =
      Key.of("after", Type.STRINGS, "The same: in the place of the report.");
  public static final Key EACH_TURN =
      Key.of("each-turn", Type.RESPONSES, "Given at the end of every turn.");
  public static final Key NOUN = Key.of("noun", Type.ID, "Narrows it to actions on that thing.");

  public static final Shape SHAPE =
      Shape.of(
          "rule",
          "A rule for the whole story; it has one of before, instead, after and each-turn.",
          BEFORE,
          INSTEAD,
          AFTER,
          EACH_TURN,
          NOUN,
          ResponseKeys.ANSWERS,
          ResponseKeys.WHEN,
          ResponseKeys.SAY,
          ResponseKeys.DO,
          ResponseKeys.CONTINUE);

  private RuleKeys() {}
}
