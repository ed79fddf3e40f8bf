package impromptu.format;

/** The keys of ending. */
public final class EndingKeys {
  public static final Key TITLE = Key.of("title", Type.TEXT, "Shown when it is reached.").needed();
  public static final Key TEXT = Key.of("text", Type.RESPONSES, "The last thing told.");
  public static final Key ATTAINABLE =
      Key.of(
          "attainable",
          Type.CONDITION,
          "While it holds, the ending can still be reached: a claim, for \"impromptu prove\".");

  public static final Shape SHAPE =
      Shape.of("ending", "A way the story ends.", TITLE, TEXT, ATTAINABLE);

  private EndingKeys() {}
}
