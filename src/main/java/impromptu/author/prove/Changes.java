package impromptu.author.prove;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What something that may happen may change, and for each change what it depends on: on the
 * conditions that decide whether it comes about and on what its new value is made of, and on
 * nothing else that is asked on other ways (control and data dependence, as in Weiser, <i>Program
 * Slicing</i>).
 */
final class Changes {
  private final Map<BitSet, BitSet> reads = new LinkedHashMap<>();
  private final BitSet writes = new BitSet();
  private final Caps caps;

  /**
   * @param scenes how many scenes there are
   */
  Changes(int scenes) {
    caps = new Caps(scenes);
  }

  /** These aspects may change; it depends on those. */
  void add(BitSet written, BitSet read) {
    if (!written.isEmpty()) {
      writes.or(written);
      reads.computeIfAbsent(written, each -> new BitSet()).or(read);
    }
  }

  /** Adds others that come about only where something else is so. */
  void add(Changes others, BitSet control) {
    writes.or(others.writes);
    caps.include(others.caps);
    for (Map.Entry<BitSet, BitSet> change : others.reads.entrySet()) {
      BitSet all = reads.computeIfAbsent(change.getKey(), each -> new BitSet());
      all.or(change.getValue());
      all.or(control);
    }
  }

  /** Has all of them depend on these too. */
  void dependOn(BitSet aspects) {
    reads.values().forEach(read -> read.or(aspects));
  }

  /** Everything that any of them depends on. */
  BitSet reads() {
    BitSet all = new BitSet();
    reads.values().forEach(all::or);
    return all;
  }

  /** Everything that may change. */
  BitSet writes() {
    return writes;
  }

  boolean isEmpty() {
    return writes.isEmpty();
  }

  /** What numbers of turns are compared with. */
  Caps caps() {
    return caps;
  }

  /** Adds what the changes of these aspects depend on. */
  void collect(BitSet aspects, BitSet into) {
    for (Map.Entry<BitSet, BitSet> change : reads.entrySet()) {
      if (change.getKey().intersects(aspects)) {
        into.or(change.getValue());
      }
    }
  }
}
