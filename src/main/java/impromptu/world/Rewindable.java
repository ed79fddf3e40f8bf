package impromptu.world;

import java.util.Arrays;

/**
 * A draft for whoever tries one thing after the other on the same world: it is written in place,
 * and what was written is logged, to be taken back and to be told.
 */
public final class Rewindable extends Draft {
  private World origin;
  private final int[] values;
  private int[] slots = new int[64];
  private int[] olds = new int[64];
  private int writes;

  /** A draft of worlds of this layout, one after the other; of none yet. */
  public Rewindable(Layout layout) {
    values = new int[layout.size()];
  }

  /** Goes over to a world of its layout. */
  public void load(World world) {
    origin = world;
    writes = 0;
    for (int slot = 0; slot < values.length; slot++) {
      values[slot] = world.get(slot);
    }
  }

  /** Takes everything back that was written since the world was loaded. */
  public void rewind() {
    while (writes > 0) {
      writes--;
      values[slots[writes]] = olds[writes];
    }
  }

  /** How many writes are not taken back. */
  public int writes() {
    return writes;
  }

  /** The slot that a write changed; others may have changed it, too. */
  public int slot(int write) {
    return slots[write];
  }

  @Override
  public int get(int slot) {
    return values[slot];
  }

  @Override
  public void set(int slot, int value) {
    int old = values[slot];
    if (old == value) {
      return;
    }
    if (writes == slots.length) {
      slots = Arrays.copyOf(slots, 2 * writes);
      olds = Arrays.copyOf(olds, 2 * writes);
    }
    slots[writes] = slot;
    olds[writes] = old;
    writes++;
    values[slot] = value;
  }

  @Override
  public World world() {
    Draft draft = origin.draft();
    for (int i = 0; i < writes; i++) {
      draft.set(slots[i], values[slots[i]]);
    }
    return draft.world();
  }
}
