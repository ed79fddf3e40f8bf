package impromptu.author.prove;

import impromptu.story.Expr;
import impromptu.world.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a quick and a whole search of one slice have seen, and what can be shown of it in play. */
final class Sights {
  private final Model model;
  private final Explored quick;
  private final Explored whole;

  Sights(Model model, Explored quick, Explored whole) {
    this.model = model;
    this.quick = quick;
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

  long commands() {
    return quick.commands() + whole.commands();
  }

  /** The nearest state of a kind. */
  Optional<Found> nearest(Sought sought) {
    Optional<Found> found = nearest(sought, whole);
    return found.isEmpty() && !whole.isWhole() ? nearest(sought, quick) : found;
  }

  /** The same in what one search has seen. */
  Optional<Found> nearest(Sought sought, Explored explored) {
    for (int state = 0; state < explored.states().size(); state++) {
      if (sought.isIn(explored, state)) {
        Optional<Witness> witness = new Replay(model, model.repertoire(), explored).to(state);
        return Optional.of(new Found(explored, state, witness));
      }
    }
    return Optional.empty();
  }

  /** States in which a condition holds, or does not. */
  Sought where(Expr condition, boolean holds) {
    return (explored, state) ->
        condition.holds(new View(model.story(), model.layout(), explored.world(state))) == holds;
  }

  /** Those goals that no state that was seen comes to. */
  List<Goal> unseen(List<Goal> goals) {
    List<Goal> unseen = new ArrayList<>(goals);
    strike(unseen, quick);
    strike(unseen, whole);
    return unseen;
  }

  private void strike(List<Goal> goals, Explored explored) {
    for (int state = 0; state < explored.states().size() && !goals.isEmpty(); state++) {
      View view = new View(model.story(), model.layout(), explored.world(state));
      goals.removeIf(goal -> goal.when().holds(view));
    }
  }

  /** How cruel the story is, where everything was seen. */
  Optional<Cruelty> cruelty() {
    return whole.isWhole() ? Optional.of(Cruelty.of(model, whole)) : Optional.empty();
  }
}
