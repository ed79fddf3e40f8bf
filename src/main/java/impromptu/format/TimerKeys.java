package impromptu.format;

/** The keys of timer. */
public final class TimerKeys {
  public static final Key TURNS = Key.number("turns", 0, 0, "How many turns.").needed();
  public static final Key STARTS = Key.of("starts", Type.FLAG, "Whether it runs from the start.");
  public static final Key REPEATS = Key.of("repeats", Type.FLAG, "Whether it starts afresh.");
  public static final Key THEN = Key.of("then", Type.RESPONSES, "Given when it fires.");

  public static final Shape SHAPE =
      Shape.of(
          "timer",
          "Something that happens a number of turns after it was set going.",
          TURNS,
          STARTS,
          REPEATS,
          THEN);

  private TimerKeys() {}
}
