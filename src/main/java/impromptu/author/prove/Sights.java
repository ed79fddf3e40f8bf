package impromptu.author.prove;

import impromptu.story.Expr;
import impromptu.world.View;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What quick searches and a whole one of one slice have seen; what can be shown of it in play. */
final class Sights {
  /** How many states of a kind a way is looked for to, where none can be typed to the nearest. */
  private static final int MOST_TRIED = 16;

  private final Model model;
  private final List<Explored> quick;
  private final Explored whole;

  Sights(Model model, List<Explored> quick, Explored whole) {
    this.model = model;
    this.quick = List.copyOf(quick);
    this.whole = whole;
  }

  /** What is looked for in a state. */
  interface Sought {
    boolean isIn(Explored explored, int state);
  }

  /** A state that was looked for. */
  record Found(Explored in, int state, Optional<Witness> witness) {}

  Explored whole() {
    return whole;
  }

  boolean isWhole() {
    return whole.isWhole();
  }

  /** All that was seen, the quickest first. */
  List<Explored> all() {
    List<Explored> all = new ArrayList<>(quick);
    all.add(whole);
    return all;
  }

  Model model() {
    return model;
  }

  long commands() {
    long commands = whole.commands();
    for (Explored each : quick) {
      commands += each.commands();
    }
    return commands;
  }

  /** Whether everything was seen, but some of it may be so or not, as is guessed. */
  boolean hangsOnGuesses() {
    return whole.isWhole() && !whole.isExact();
  }

  /** The nearest state of a kind. */
  Optional<Found> nearest(Sought sought) {
    Optional<Found> found = nearest(sought, whole);
    for (int i = 0; i < quick.size() && found.isEmpty() && !whole.isWhole(); i++) {
      found = nearest(sought, quick.get(i));
    }
    return found;
  }

  /**
   * The same in what one search has seen: the nearest to which a way can be typed, as far as the
   * first few are tried; failing that the nearest.
   */
  Optional<Found> nearest(Sought sought, Explored explored) {
    Optional<Found> nearest = Optional.empty();
    int tried = 0;
    for (int state = 0; state < explored.states().size() && tried < MOST_TRIED; state++) {
      explored.watch().finish();
      if (sought.isIn(explored, state)) {
        Optional<Witness> witness = new Replay(model, model.repertoire(), explored).to(state);
        Found found = new Found(explored, state, witness);
        if (found.witness().isPresent()) {
          return Optional.of(found);
        }
        nearest = Optional.of(nearest.orElse(found));
        tried++;
      }
    }
    return nearest;
  }

  /** Whether one search has seen a state of a kind. */
  boolean has(Sought sought, Explored explored) {
    for (int state = 0; state < explored.states().size(); state++) {
      explored.watch().finish();
      if (sought.isIn(explored, state)) {
        return true;
      }
    }
    return false;
  }

  /** States in which a condition holds, or does not. */
  Sought where(Expr condition, boolean holds) {
    return (explored, state) ->
        condition.holds(new View(model.story(), model.layout(), explored.world(state))) == holds;
  }

  /** Those goals that no state comes to of which it is certain that play can reach it. */
  List<Goal> unreached(List<Goal> goals) {
    List<Goal> unreached = new ArrayList<>(goals);
    quick.forEach(each -> strike(unreached, each, each.reached()));
    strike(unreached, whole, whole.reached());
    return unreached;
  }

  /** Those goals that no state comes to that was seen at all. */
  List<Goal> unseen(List<Goal> goals) {
    List<Goal> unseen = new ArrayList<>(goals);
    BitSet all = new BitSet();
    all.set(0, whole.states().size());
    strike(unseen, whole, all);
    return unseen;
  }

  private void strike(List<Goal> goals, Explored explored, BitSet states) {
    for (int at = states.nextSetBit(0);
        at >= 0 && !goals.isEmpty();
        at = states.nextSetBit(at + 1)) {
      explored.watch().finish();
      View view = new View(model.story(), model.layout(), explored.world(at));
      goals.removeIf(goal -> goal.when().holds(view));
    }
  }

  /** How cruel the story is, where everything was seen. */
  Optional<Cruelty> cruelty() {
    return whole.isWhole() ? Cruelty.of(model, whole) : Optional.empty();
  }
}
