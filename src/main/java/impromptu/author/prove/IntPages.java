package impromptu.author.prove;

import java.util.Arrays;

/** A list of numbers that grows without being copied as a whole. */
final class IntPages {
  private static final int BITS = 16;
  private static final int PAGE = 1 << BITS;

  private int[][] pages = new int[16][];
  private int size;

  void add(int value) {
    int page = size >> BITS;
    if (page == pages.length) {
      pages = Arrays.copyOf(pages, 2 * page);
    }
    if (pages[page] == null) {
      pages[page] = new int[PAGE];
    }
    pages[page][size & (PAGE - 1)] = value;
    size++;
  }

  int get(int at) {
    return pages[at >> BITS][at & (PAGE - 1)];
  }

  int size() {
    return size;
  }

  long bytes() {
    return 4L * PAGE * ((size + PAGE - 1) >> BITS);
  }
}
