package impromptu.world;

import java.util.Arrays;

/**
 * The whole state of a game's world: an immutable row of numbers, laid out by a {@link Layout}.
 * Worlds share the pages, and the books of pages, that they have in common, so that a change costs
 * a page and a book, however many there are.
 */
public final class World implements Slots {
  static final int PAGE_BITS = 7;
  static final int PAGE = 1 << PAGE_BITS;
  static final int WITHIN = PAGE - 1;
  static final int BOOK_BITS = PAGE_BITS + 6;

  private static final int BOOK = 1 << (BOOK_BITS - PAGE_BITS);
  private static final int PAGE_WITHIN = BOOK - 1;

  final int[][][] books;
  final long hash;

  World(int[][][] books, long hash) {
    this.books = books;
    this.hash = hash;
  }

  /** A world of this many slots, all zero. */
  static World blank(int slots) {
    int left = (slots + PAGE - 1) >> PAGE_BITS;
    int[][][] books = new int[(left + BOOK - 1) / BOOK][][];
    for (int i = 0; i < books.length; i++) {
      books[i] = new int[Math.min(BOOK, left)][PAGE];
      left -= BOOK;
    }
    return new World(books, 0);
  }

  @Override
  public int get(int slot) {
    return page(books, slot)[slot & WITHIN];
  }

  static int[] page(int[][][] books, int slot) {
    return books[slot >> BOOK_BITS][pageWithin(slot)];
  }

  /** Which page of its book a slot is on. */
  static int pageWithin(int slot) {
    return (slot >> PAGE_BITS) & PAGE_WITHIN;
  }

  /** A changeable copy, which leaves this world as it is. */
  public Draft draft() {
    return new Copied(this);
  }

  /**
   * Where a stretch of slots from this one on ends that nothing was written to since both worlds
   * were the same; the slot itself where that is not known.
   */
  public int sharedUntil(int slot, World other) {
    int until = slot >> PAGE_BITS << PAGE_BITS;
    while (isShared(until, other)) {
      int book = until >> BOOK_BITS;
      until = books[book] == other.books[book] ? (book + 1) << BOOK_BITS : until + PAGE;
    }
    return Math.max(slot, until);
  }

  /** Whether the page of a slot is the same; false after the last. */
  private boolean isShared(int slot, World other) {
    int book = slot >> BOOK_BITS;
    int page = pageWithin(slot);
    return book < books.length
        && (books[book] == other.books[book]
            || (page < books[book].length && books[book][page] == other.books[book][page]));
  }

  /** A 64-bit hash of every slot, kept up to date with each write. */
  public long hash() {
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof World that) || hash != that.hash || books.length != that.books.length) {
      return false;
    }
    for (int i = 0; i < books.length; i++) {
      if (books[i] != that.books[i] && !Arrays.deepEquals(books[i], that.books[i])) {
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
