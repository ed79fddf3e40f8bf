package impromptu.author.prove;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What something that may happen may change, and for each change what it depends on: on the
 * conditions that decide whether it comes about and on what its new value is made of, and on
 * nothing else that is asked on other ways (control and data dependence, as in Weiser, <i>Program
 * Slicing</i>).
 */
final class Changes {
  private final Map<Written, Change> all = new LinkedHashMap<>();
  private final BitSet writes = new BitSet();
  private final Caps caps;
  private final boolean telling;

  /**
   * @param scenes how many scenes there are
   * @param telling whether it is told what they depend on; it is dear
   */
  Changes(int scenes, boolean telling) {
    caps = new Caps(scenes);
    this.telling = telling;
  }

  /**
   * Some of them.
   *
   * @param writes what may change
   * @param reads what it depends on
   */
  record Change(BitSet writes, BitSet reads) {}

  /**
   * What may change, to be looked up: the hash of a {@link BitSet} says too little of its later
   * bits, and is worked out each time.
   */
  private record Written(BitSet aspects, int hash) {
    static Written of(BitSet aspects) {
      long mixed = aspects.hashCode() * 0x9E3779B97F4A7C15L;
      return new Written(aspects, (int) (mixed >>> 32));
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** These aspects may change; it depends on those. */
  void add(BitSet written, BitSet read) {
    if (!written.isEmpty()) {
      writes.or(written);
      if (telling) {
        change(Written.of(written)).reads().or(read);
      }
    }
  }

  /** Adds others that come about only where something else is so. */
  void add(Changes others, BitSet control) {
    writes.or(others.writes);
    caps.include(others.caps);
    if (telling) {
      others.all.forEach(
          (written, change) -> {
            BitSet reads = change(written).reads();
            reads.or(change.reads());
            reads.or(control);
          });
    }
  }

  private Change change(Written written) {
    return all.computeIfAbsent(written, each -> new Change(each.aspects(), new BitSet()));
  }

  /** Has all of them depend on these too. */
  void dependOn(BitSet aspects) {
    all.values().forEach(change -> change.reads().or(aspects));
  }

  /** Everything that any of them depends on. */
  BitSet reads() {
    BitSet reads = new BitSet();
    all.values().forEach(change -> reads.or(change.reads()));
    return reads;
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

  /** Each of them, if it is told what they depend on. */
  Collection<Change> all() {
    return Collections.unmodifiableCollection(all.values());
  }

  /** Adds what the changes of these aspects depend on. */
  void collect(BitSet aspects, BitSet into) {
    for (Change change : all.values()) {
      if (change.writes().intersects(aspects)) {
        into.or(change.reads());
      }
    }
  }
}
