package impromptu.author.prove;

import java.util.BitSet;
import java.util.List;

/**
 * What something that may happen may change, and what that depends on.
 *
 * @param steps what the steps may change that are taken to make it possible; each of them could be
 *     taken by itself
 * @param walks what may come of walking by known ways, which could be gone step by step
 */
record Outline(Cause cause, Changes changes, Changes steps, Changes walks) {
  Outline(Cause cause, int scenes) {
    this(cause, new Changes(scenes, true), new Changes(scenes, true), new Changes(scenes, true));
  }

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
    changes.dependOn(aspects);
    steps.dependOn(aspects);
    walks.dependOn(aspects);
    return this;
  }

  /** Has each change depend on whatever any of them does. */
  void entangle() {
    BitSet all = changes.reads();
    all.or(steps.reads());
    all.or(walks.reads());
    dependingOn(all);
  }

  /** The same, changing this aspect too, where these are so. */
  Outline changing(int aspect, BitSet guards) {
    changes.add(Binding.only(aspect), guards);
    return this;
  }

  /** Whether it may change one of these, not by walking. */
  boolean changes(BitSet aspects) {
    return changes.writes().intersects(aspects);
  }

  /** Whether it may change one of these by walking. */
  boolean walks(BitSet aspects) {
    return walks.writes().intersects(aspects);
  }

  /** Whether a step to make it possible may change one of these. */
  boolean steps(BitSet aspects) {
    return steps.writes().intersects(aspects);
  }

  /** Whether it may change anything. */
  boolean isIdle() {
    return changes.isEmpty() && steps.isEmpty() && walks.isEmpty();
  }

  /** Everything that it may change in whatever way. */
  BitSet writes() {
    BitSet all = (BitSet) changes.writes().clone();
    all.or(steps.writes());
    all.or(walks.writes());
    return all;
  }

  /** Adds what decides about these aspects. */
  void collect(BitSet aspects, BitSet into) {
    parts().forEach(part -> part.collect(aspects, into));
  }

  /** What it may change in each way. */
  List<Changes> parts() {
    return List.of(changes, steps, walks);
  }
}
