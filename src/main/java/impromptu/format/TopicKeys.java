package impromptu.format;

/** The keys of topic. */
public final class TopicKeys {
  public static final Key WORDS = Key.of("words", Type.STRINGS, "The words that bring it up.");

  public static final Shape SHAPE =
      Shape.of(
          "topic",
          "Something that can be asked and told about.",
          WORDS,
          ResponseKeys.ANSWERS,
          ResponseKeys.WHEN,
          ResponseKeys.SAY,
          ResponseKeys.DO,
          ResponseKeys.CONTINUE);

  private TopicKeys() {}
}
