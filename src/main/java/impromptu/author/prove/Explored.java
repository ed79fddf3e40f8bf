package impromptu.author.prove;

import impromptu.game.Move;
import impromptu.world.Layout;
import impromptu.world.World;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What a search has seen.
 *
 * @param model the slice that it searched
 * @param expanded how many states were expanded: the first ones
 * @param stop why it ended early
 * @param isQuick whether it went on only from what was new, or not when it had seen enough
 * @param isCut whether in some state something possible was not tried
 * @param strays whether a moment was played where walking may matter though the slice did not allow
 *     for it
 * @param sightings where something was seen that it looked out for
 * @param commands how many commands were tried
 * @param watch has what is made of it given up where somebody waits for it no more
 */
record Explored(
    Model model,
    Encoding encoding,
    States states,
    Edges edges,
    List<Move> moves,
    int expanded,
    Stop stop,
    boolean isQuick,
    boolean isCut,
    boolean strays,
    Sightings sightings,
    long commands,
    Watch watch) {
  /** Whether every state that play can reach was seen. */
  boolean isWhole() {
    return stop == Stop.NONE && !isCut && !strays && !isQuick;
  }

  /** How much memory the states and what leads between them take. */
  long bytes() {
    return states.bytes() + edges.bytes();
  }

  World world(int state) {
    return encoding.decode(key(state));
  }

  /** The first state with each ending, by ending; -1 where none was seen. */
  int[] endings(int count) {
    int[] first = new int[count];
    java.util.Arrays.fill(first, -1);
    for (int state = states.size() - 1; state >= 0; state--) {
      int ending = ending(state);
      if (ending >= 0) {
        first[ending] = state;
      }
    }
    return first;
  }

  /** The ending reached in a state, or -1. */
  int ending(int state) {
    return encoding.ending(states, state);
  }

  /** The states on the way by which a state was first come by, from a first state to itself. */
  List<Integer> chain(int state) {
    List<Integer> chain = new ArrayList<>();
    for (int at = state; at >= 0; at = states.parent(at)) {
      chain.add(0, at);
    }
    return chain;
  }

  /** The move by which a state was first come by, which must not be a first state. */
  Move move(int state) {
    return moves.get(states.move(state));
  }

  long[] key(int state) {
    long[] key = new long[encoding.words()];
    states.copy(state, key);
    return key;
  }

  /**
   * The states from which one of some states can be reached or something that was not expanded;
   * from the others, none can.
   */
  BitSet hopeful(IntPredicate wanted) {
    return hopeful(wanted, false);
  }

  /** The same without whatever hangs on a guess: from these, one is certain to be in reach. */
  BitSet sure(IntPredicate wanted) {
    return hopeful(wanted, true);
  }

  private BitSet hopeful(IntPredicate wanted, boolean certain) {
    BitSet hopeful = new BitSet(states.size());
    hopeful.set(expanded, states.size());
    for (int state = 0; state < expanded; state++) {
      hopeful.set(state, wanted.test(state));
    }
    boolean changes = true;
    while (changes) {
      changes = false;
      watch.finish();
      for (int state = expanded - 1; state >= 0; state--) {
        if (!hopeful.get(state) && leadsInto(state, hopeful, certain)) {
          hopeful.set(state);
          changes = true;
        }
      }
    }
    return hopeful;
  }

  /** The states from which some ending can be reached, as far as is known. */
  BitSet hopeful() {
    return hopeful(state -> ending(state) >= 0);
  }

  /** The states that play is certain to be able to come to, none of them by a guess. */
  BitSet reached() {
    BitSet reached = new BitSet(states.size());
    for (int state = 0; state < states.size(); state++) {
      if (states.parent(state) < 0) {
        reached.set(state);
      }
    }
    boolean changes = true;
    while (changes) {
      watch.finish();
      int before = reached.cardinality();
      for (int state = 0; state < expanded; state++) {
        if (reached.get(state)) {
          follow(state, reached);
        }
      }
      changes = reached.cardinality() > before;
    }
    return reached;
  }

  private void follow(int state, BitSet reached) {
    for (int edge = edges.first(state); edge < edges.end(state); edge++) {
      if (edges.isCertain(edge)) {
        reached.set(edges.to(edge));
      }
    }
  }

  /** Whether nothing of it hangs on a guess. */
  boolean isExact() {
    for (int state = 0; state < expanded; state++) {
      for (int edge = edges.first(state); edge < edges.end(state); edge++) {
        if (!edges.isCertain(edge)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a state that was expanded leads to one that is not among these. */
  boolean leadsOutside(int state, BitSet inside) {
    for (int edge = edges.first(state); edge < edges.end(state); edge++) {
      if (!inside.get(edges.to(edge))) {
        return true;
      }
    }
    return false;
  }

  private boolean leadsInto(int state, BitSet hopeful, boolean certain) {
    for (int edge = edges.first(state); edge < edges.end(state); edge++) {
      if (hopeful.get(edges.to(edge)) && (!certain || edges.isCertain(edge))) {
        return true;
      }
    }
    return false;
  }

  /** The endings known to be found in a state, for a first state. */
  List<Integer> found(int state, Layout layout, int endings) {
    List<Integer> found = new ArrayList<>();
    World world = world(state);
    for (int ending = 0; ending < endings; ending++) {
      if (world.get(layout.found(ending)) != 0) {
        found.add(ending);
      }
    }
    return found;
  }
}
