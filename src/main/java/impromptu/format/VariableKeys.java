package impromptu.format;

/** The keys of variables. */
public final class VariableKeys {
  private static final int MOST = 1_000_000_000;

  public static final Key START =
      Key.of(
              "start",
              Type.VALUE,
              "Its first value: a number, or one of its words. Nought, or the nearest to it; the first word.")
          .example(0);
  public static final Key MIN = Key.number("min", -MOST, MOST, "Its least value.").example(0);
  public static final Key MAX = Key.number("max", -MOST, MOST, "Its greatest value.").example(10);
  public static final Key VALUES =
      Key.of("values", Type.STRINGS, "The words it may have, for a word.");

  /** A number with a range, a word out of several, or yes or no. */
  public static final Shape VARIABLE =
      Shape.of(
              "variable",
              "A number with a range, a word out of several, or yes or no.",
              START,
              MIN,
              MAX,
              VALUES)
          .begunWith(START, MIN, MAX)
          .or(Type.FLAG);

  private VariableKeys() {}
}
