package impromptu.world;

/** Read access to the numbers that make up a world, in the order of a {@link Layout}. */
public interface Slots {
  int get(int slot);
}
