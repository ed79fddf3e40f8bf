package impromptu.world;

/**
 * The whole state of a game's world: an immutable row of numbers, laid out by a {@link Layout}.
 * Worlds share the pages that they have in common, so that a change costs a page, not a copy.
 */
public final class World implements Slots {
  static final int PAGE_BITS = 7;
  static final int PAGE = 1 << PAGE_BITS;
  static final int WITHIN = PAGE - 1;

  final int[][] pages;
  final long hash;

  World(int[][] pages, long hash) {
    this.pages = pages;
    this.hash = hash;
  }

  /** A world of this many slots, all zero. */
  static World blank(int slots) {
    return new World(new int[(slots + PAGE - 1) >> PAGE_BITS][PAGE], 0);
  }

  @Override
  public int get(int slot) {
    return pages[slot >> PAGE_BITS][slot & WITHIN];
  }

  /** A changeable copy, which leaves this world as it is. */
  public Draft draft() {
    return new Draft(this);
  }

  /**
   * Where a stretch of slots from this one on ends that nothing was written to since both worlds
   * were the same; the slot itself where that is not known.
   */
  public int sharedUntil(int slot, World other) {
    int first = slot >> PAGE_BITS;
    int page = first;
    while (page < pages.length && pages[page] == other.pages[page]) {
      page++;
    }
    return page == first ? slot : page << PAGE_BITS;
  }

  /** A 64-bit hash of every slot, kept up to date with each write. */
  public long hash() {
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof World that) || hash != that.hash || pages.length != that.pages.length) {
      return false;
    }
    for (int i = 0; i < pages.length; i++) {
      if (pages[i] != that.pages[i] && !java.util.Arrays.equals(pages[i], that.pages[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(hash);
  }

  /** What a slot's value adds to the hash; 0 adds nothing, so that blank worlds hash alike. */
  static long mix(int slot, int value) {
    if (value == 0) {
      return 0;
    }
    long z = ((long) slot << 32 | (value & 0xffffffffL)) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
