package impromptu.format;

/** The keys of hint. */
public final class HintKeys {
  public static final Key WHEN = Key.of("when", Type.CONDITION, "When it fits.").otherwise("yes");
  public static final Key STEPS =
      Key.of("steps", Type.TEXTS, "One text a step, from a nudge to the answer.").needed();

  public static final Shape SHAPE =
      Shape.of("hint", "Help in steps, for a stretch of the story.", WHEN, STEPS);

  private HintKeys() {}
}
