package impromptu.author.prove;

import java.util.BitSet;

/**
 * What the parts of an action may stand for while an expression is looked at.
 *
 * @param verb index of the verb, -1 outside actions, or {@link #ANY_VERB}
 */
record Binding(int verb, BitSet nouns, BitSet seconds, BitSet actors) {
  static final int ANY_VERB = -2;

  /** Of one action. */
  static Binding of(int actor, int verb, int noun, int second) {
    return new Binding(verb, only(noun), only(second), only(actor));
  }

  /** The same with this in the place of the noun. */
  Binding about(int noun) {
    return new Binding(verb, only(noun), seconds, actors);
  }

  static BitSet only(int entity) {
    BitSet set = new BitSet();
    set.set(entity);
    return set;
  }

  /** The only member of a set, or -1 where there are others. */
  static int single(BitSet set) {
    return set.cardinality() == 1 ? set.nextSetBit(0) : -1;
  }
}
