package impromptu.author.prove;

import java.util.Arrays;

/**
 * The states that a search has seen, each by its packed key, in the order in which they were seen;
 * and how each was first come by. An open hash table of their numbers finds them again.
 */
final class States {
  private static final int BITS = 13;
  private static final int PAGE = 1 << BITS;

  private final int words;
  private long[][] pages = new long[64][];
  private final IntPages parents = new IntPages();
  private final IntPages moves = new IntPages();
  private int[] table = new int[1 << 12];
  private int size;

  /**
   * @param words how many words a key has
   */
  States(int words) {
    this.words = words;
  }

  int size() {
    return size;
  }

  /** How many bytes the states take. */
  long bytes() {
    long keys = (long) ((size + PAGE - 1) >> BITS) * PAGE * words * 8;
    return keys + parents.bytes() + moves.bytes() + 4L * table.length;
  }

  /** The number of the state with this key, or -1. May be asked by many while nobody adds. */
  int find(long[] from, int at) {
    int mask = table.length - 1;
    for (int slot = hash(from, at, words) & mask; table[slot] != 0; slot = (slot + 1) & mask) {
      if (isAt(table[slot] - 1, from, at)) {
        return table[slot] - 1;
      }
    }
    return -1;
  }

  private boolean isAt(int state, long[] from, int at) {
    long[] page = pages[state >> BITS];
    int base = (state & (PAGE - 1)) * words;
    for (int i = 0; i < words; i++) {
      if (page[base + i] != from[at + i]) {
        return false;
      }
    }
    return true;
  }

  /** Adds a state that is not there yet; its number. */
  int add(long[] from, int at, int parent, int move) {
    if (size >= table.length / 2) {
      grow();
    }
    int state = size++;
    int page = state >> BITS;
    if (page == pages.length) {
      pages = Arrays.copyOf(pages, 2 * page);
    }
    if (pages[page] == null) {
      pages[page] = new long[PAGE * words];
    }
    System.arraycopy(from, at, pages[page], (state & (PAGE - 1)) * words, words);
    parents.add(parent);
    moves.add(move);
    put(state, hash(from, at, words));
    return state;
  }

  private void put(int state, int hash) {
    int mask = table.length - 1;
    int slot = hash & mask;
    while (table[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    table[slot] = state + 1;
  }

  private void grow() {
    table = new int[2 * table.length];
    long[] key = new long[words];
    for (int state = 0; state < size; state++) {
      copy(state, key);
      put(state, hash(key, 0, words));
    }
  }

  /** A hash of a key of so many words. */
  static int hash(long[] from, int at, int words) {
    long hash = 0;
    for (int i = 0; i < words; i++) {
      hash = (hash ^ from[at + i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return (int) (hash ^ (hash >>> 32));
  }

  /** Puts the key of a state there. */
  void copy(int state, long[] into) {
    System.arraycopy(pages[state >> BITS], (state & (PAGE - 1)) * words, into, 0, words);
  }

  /** One word of the key of a state. */
  long word(int state, int word) {
    return pages[state >> BITS][(state & (PAGE - 1)) * words + word];
  }

  /** The state that a state was first come by from; -1 for a first state. */
  int parent(int state) {
    return parents.get(state);
  }

  /** The number of the move by which it was. */
  int move(int state) {
    return moves.get(state);
  }
}
