package impromptu.author.prove;

import java.util.BitSet;

/**
 * What something that may happen depends on and what it may change, in aspects.
 *
 * @param steps what the steps may change that are taken to make it possible; each of them could be
 *     taken by itself
 * @param caps what it compares turns with
 */
record Outline(Cause cause, BitSet reads, BitSet writes, BitSet steps, Caps caps) {
  /** What sets something off. */
  sealed interface Cause {}

  /** A command; 0 for what it has not. */
  record Ordered(int actor, int verb, int noun, int second) implements Cause {
    /** In the place of a second noun: any. */
    static final int ANY = -1;

    Ordered with(int newSecond) {
      return new Ordered(actor, verb, noun, newSecond);
    }
  }

  /** A choice of a moment. */
  record Chosen(int moment, int choice) implements Cause {}

  /**
   * Any action at all.
   *
   * @param rule whether by a rule for any verb; else by what a moment answers in the meantime
   */
  record Anything(boolean rule) implements Cause {}

  /** Seeing something. */
  record Sight() implements Cause {}

  /** The passing of turns. */
  record Time() implements Cause {}

  /** The same, depending on these aspects too. */
  Outline dependingOn(BitSet aspects) {
    reads.or(aspects);
    return this;
  }

  /** The same, changing this aspect too. */
  Outline changing(int aspect) {
    writes.set(aspect);
    return this;
  }

  /** Whether it may change one of these. */
  boolean changes(BitSet aspects) {
    return writes.intersects(aspects);
  }
}
