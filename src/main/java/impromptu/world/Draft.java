package impromptu.world;

/** A world being changed. */
public abstract class Draft implements Slots {
  Draft() {}

  public abstract void set(int slot, int value);

  /** The world as drafted. The draft must not be used afterwards. */
  public abstract World world();
}
