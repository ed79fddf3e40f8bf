package impromptu.world;

/** A draft of a world's own pages: they and their books are copied when they are first written. */
final class Copied extends Draft {
  private final World origin;
  private int[][][] books;
  private long hash;

  Copied(World origin) {
    this.origin = origin;
    this.books = origin.books;
    this.hash = origin.hash;
  }

  @Override
  public int get(int slot) {
    return World.page(books, slot)[slot & World.WITHIN];
  }

  @Override
  public void set(int slot, int value) {
    int[] page = World.page(books, slot);
    int old = page[slot & World.WITHIN];
    if (old == value) {
      return;
    }
    if (page == World.page(origin.books, slot)) {
      page = page.clone();
      book(slot >> World.BOOK_BITS)[World.pageWithin(slot)] = page;
    }
    page[slot & World.WITHIN] = value;
    hash ^= World.mix(slot, old) ^ World.mix(slot, value);
  }

  /** A book of this draft's own. */
  private int[][] book(int at) {
    if (books == origin.books) {
      books = books.clone();
    }
    if (books[at] == origin.books[at]) {
      books[at] = books[at].clone();
    }
    return books[at];
  }

  @Override
  public World world() {
    return books == origin.books ? origin : new World(books, hash);
  }
}
