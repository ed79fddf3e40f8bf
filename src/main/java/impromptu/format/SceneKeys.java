package impromptu.format;

/** The keys of scene. */
public final class SceneKeys {
  public static final Key BEGINS =
      Key.of("begins", Type.CONDITION, "When it begins.").example("turns >= 3");
  public static final Key ENDS = Key.of("ends", Type.CONDITION, "When it ends.");
  public static final Key AGAIN = Key.of("again", Type.FLAG, "Whether it may begin again.");
  public static final Key ON_BEGIN = Key.of("on-begin", Type.RESPONSES, "Given when it begins.");
  public static final Key ON_END = Key.of("on-end", Type.RESPONSES, "Given when it ends.");
  public static final Key EACH_TURN =
      Key.of("each-turn", Type.RESPONSES, "Given at the end of every turn while it is playing.");

  public static final Shape SHAPE =
      Shape.of(
          "scene",
          "A stretch of the story that begins and ends on conditions.",
          BEGINS,
          ENDS,
          AGAIN,
          ON_BEGIN,
          ON_END,
          EACH_TURN);

  private SceneKeys() {}
}
