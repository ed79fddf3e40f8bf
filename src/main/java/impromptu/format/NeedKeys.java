package impromptu.format;

/** The keys of need. */
public final class NeedKeys {
  public static final Key WHEN = Key.of("when", Type.CONDITION, "What must hold.").needed();
  public static final Key REFUSE = Key.of("refuse", Type.TEXT, "Said where it does not.").needed();
  public static final Key BY = Key.of("by", Type.ID, "The verb that brings it about, or several.");
  public static final Key BY_NOUN = Key.of("by-noun", Type.OPERAND, "What that is done to.");
  public static final Key BY_SECOND = Key.of("by-second", Type.OPERAND, "With what.");
  public static final Key BY_WHEN =
      Key.of("by-when", Type.CONDITION, "Whether it is worth trying.").otherwise("yes");
  public static final Key EARLY =
      Key.of("early", Type.FLAG, "Whether it comes before an author's own answers.");
  public static final Key LATE =
      Key.of("late", Type.FLAG, "Whether it comes after the verb's own refusals.");

  public static final Shape SHAPE =
      Shape.of(
          "need",
          "Something an action can need, and what brings it about.",
          WHEN,
          REFUSE,
          BY,
          BY_NOUN,
          BY_SECOND,
          BY_WHEN,
          EARLY,
          LATE);

  private NeedKeys() {}
}
