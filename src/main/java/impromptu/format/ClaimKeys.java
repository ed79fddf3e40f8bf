package impromptu.format;

/** The keys of claim. */
public final class ClaimKeys {
  public static final Key ALWAYS =
      Key.of("always", Type.CONDITION, "Holds at the start and whenever a turn is over.")
          .example("not (tea in cup and cup in bag)");
  public static final Key NEVER = Key.of("never", Type.CONDITION, "Never does.");
  public static final Key POSSIBLE =
      Key.of("possible", Type.CONDITION, "Play can come to where it holds.");

  public static final Shape SHAPE =
      Shape.of(
          "claim",
          "A claim about everything that play can come to; one of the three.",
          ALWAYS,
          NEVER,
          POSSIBLE);

  private ClaimKeys() {}
}
