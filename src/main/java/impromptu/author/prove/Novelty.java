package impromptu.author.prove;

import java.util.HashSet;
import java.util.Set;

/**
 * What a search has seen of single facts and pairs of them. A search that goes on only where a pair
 * is new sees few states, and finds most of what can be reached all the same: width-based search,
 * after Lipovetzky and Geffner, <i>Width and Serialization of Classical Planning Problems</i>. It
 * may show that something can be reached, never that it can't.
 */
final class Novelty {
  private final Encoding encoding;
  private final Set<Long> seen = new HashSet<>();

  Novelty(Encoding encoding) {
    this.encoding = encoding;
  }

  /** Whether a state has two facts that no state before it had together; they are then seen. */
  boolean isNew(long[] keys, int from) {
    int fields = encoding.fields();
    int[] values = new int[fields];
    for (int i = 0; i < fields; i++) {
      values[i] = encoding.value(i, keys, from);
    }
    boolean isNew = false;
    for (int i = 0; i < fields; i++) {
      for (int j = 0; j < i; j++) {
        isNew |= seen.add(pair(i, values[i], j, values[j]));
      }
    }
    return isNew;
  }

  private static long pair(int field, int value, int other, int otherValue) {
    return ((long) field << 48 | (long) other << 32) + ((long) value << 16) + otherValue;
  }
}
