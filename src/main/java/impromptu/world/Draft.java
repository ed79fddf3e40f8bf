package impromptu.world;

/** A world being changed. Pages are copied when they are first written. */
public final class Draft implements Slots {
  private final World origin;
  private int[][] pages;
  private long hash;

  Draft(World origin) {
    this.origin = origin;
    this.pages = origin.pages;
    this.hash = origin.hash;
  }

  @Override
  public int get(int slot) {
    return pages[slot >> World.PAGE_BITS][slot & World.WITHIN];
  }

  public void set(int slot, int value) {
    int at = slot >> World.PAGE_BITS;
    int[] page = pages[at];
    int old = page[slot & World.WITHIN];
    if (old == value) {
      return;
    }
    if (pages == origin.pages) {
      pages = pages.clone();
    }
    if (page == origin.pages[at]) {
      page = page.clone();
      pages[at] = page;
    }
    page[slot & World.WITHIN] = value;
    hash ^= World.mix(slot, old) ^ World.mix(slot, value);
  }

  /** The hash of the world as drafted so far. */
  public long hash() {
    return hash;
  }

  /** The world as drafted. The draft must not be used afterwards. */
  public World world() {
    return pages == origin.pages ? origin : new World(pages, hash);
  }
}
