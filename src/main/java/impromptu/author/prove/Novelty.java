package impromptu.author.prove;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What a search has seen of single facts and pairs of them. A search that goes on only where one is
 * new sees few states, and finds most of what can be reached all the same: width-based search,
 * after Lipovetzky and Geffner, <i>Width and Serialization of Classical Planning Problems</i>. It
 * may show that something can be reached, never that it can't.
 */
final class Novelty {
  /** Values of one aspect beyond these are told apart only by their last bits. */
  private static final int MOST_BITS = 8;

  private static final long[] NONE = {};

  private final Encoding encoding;
  private final boolean[] paired;
  private final int[] fields;
  private final int[] first;
  private final int[] mask;
  private final long[][] seen;
  private final int[] facts;
  private final long[] all;

  /**
   * @param aspects those that it is about, and no others
   * @param paired those of which it is new to be seen together with any other
   */
  Novelty(Encoding encoding, BitSet aspects, BitSet paired) {
    this.encoding = encoding;
    fields =
        IntStream.range(0, encoding.fields())
            .filter(field -> aspects.get(encoding.aspect(field)))
            .toArray();
    first = new int[fields.length];
    mask = new int[fields.length];
    facts = new int[fields.length];
    this.paired = new boolean[fields.length];
    int numbers = 0;
    for (int i = 0; i < fields.length; i++) {
      int values = 1 << Math.min(MOST_BITS, encoding.bits(fields[i]));
      this.paired[i] = paired.get(encoding.aspect(fields[i]));
      first[i] = numbers;
      mask[i] = values - 1;
      numbers += values;
    }
    seen = new long[numbers][];
    all = new long[(numbers + Long.SIZE - 1) / Long.SIZE];
  }

  /** Whether a state has something new, which is then seen. */
  boolean isNew(long[] keys, int from) {
    Arrays.fill(all, 0);
    for (int i = 0; i < facts.length; i++) {
      int fact = first[i] + (encoding.value(fields[i], keys, from) & mask[i]);
      facts[i] = fact;
      all[fact / Long.SIZE] |= 1L << fact;
    }
    boolean isNew = false;
    for (int i = 0; i < facts.length; i++) {
      isNew |= paired[i] ? addAll(facts[i]) : add(facts[i]);
    }
    return isNew;
  }

  /** Notes a fact as seen; whether it is new. */
  private boolean add(int fact) {
    boolean isNew = seen[fact] == null;
    seen[fact] = NONE;
    return isNew;
  }

  /** Notes all facts of a state as seen together with one of them; whether some pair is new. */
  private boolean addAll(int fact) {
    if (seen[fact] == null) {
      seen[fact] = all.clone();
      return true;
    }
    long[] with = seen[fact];
    long news = 0;
    for (int i = 0; i < with.length; i++) {
      news |= all[i] & ~with[i];
      with[i] |= all[i];
    }
    return news != 0;
  }
}
