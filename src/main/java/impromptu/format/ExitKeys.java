package impromptu.format;

/** The keys of exit. */
public final class ExitKeys {
  public static final Key TO =
      Key.of("to", Type.ID, "The room it leads to; without one it only refuses.");
  public static final Key DOOR = Key.of("door", Type.ID, "The door in it.");
  public static final Key WHEN =
      Key.of("when", Type.CONDITION, "What must hold for it to be taken.").otherwise("yes");
  public static final Key REFUSE = Key.of("refuse", Type.TEXT, "Said while it can't be taken.");
  public static final Key SHOWN =
      Key.of("shown", Type.CONDITION, "Whether lists of exits name it.");
  public static final Key ONE_WAY =
      Key.of("one-way", Type.FLAG, "That it does not lead back is meant.");

  public static final Shape SHAPE =
      Shape.of(
          "exit", "A way out: a room, or more about it.", TO, DOOR, WHEN, REFUSE, SHOWN, ONE_WAY);

  private ExitKeys() {}
}
