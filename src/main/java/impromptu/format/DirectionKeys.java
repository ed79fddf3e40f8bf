package impromptu.format;

/** The keys of direction. */
public final class DirectionKeys {
  public static final Key NAME = Key.of("name", Type.STRING, "As printed.");
  public static final Key WORDS = Key.of("words", Type.STRINGS, "What a player types for it.");
  public static final Key OPPOSITE = Key.of("opposite", Type.ID, "The direction back.").needed();

  public static final Shape SHAPE = Shape.of("direction", "A way to go.", NAME, WORDS, OPPOSITE);

  private DirectionKeys() {}
}
