package impromptu.author.prove;

import impromptu.world.View;
import java.util.ArrayList;
import java.util.List;

/** Finds out what of a story play can come to, from what searches have seen. */
final class Reaching {
  private final List<Goal> goals;
  private final List<Goal> open;
  private final List<Goal> never = new ArrayList<>();

  Reaching(List<Goal> goals) {
    this.goals = List.copyOf(goals);
    open = new ArrayList<>(goals);
  }

  /** Strikes those of which a model tells without a search that play never comes to them. */
  void strike(Model model) {
    for (Goal goal : List.copyOf(open)) {
      if (model.isNever(goal.when())) {
        never.add(goal);
      }
    }
    open.removeAll(never);
  }

  /** Those of which nothing is known yet and whose slice another model does not cover. */
  List<Goal> beyond(Model model) {
    return open.stream().filter(goal -> !model.covers(List.of(goal.when()))).toList();
  }

  /** Those of which nothing is known yet. */
  List<Goal> open() {
    return List.copyOf(open);
  }

  /** Takes in a state that play has come to. */
  void look(View view) {
    open.removeIf(goal -> goal.when().holds(view));
  }

  /** Takes in what a search has seen of the goals that it can tell of. */
  void look(Model model, Sights sights) {
    List<Goal> told = new ArrayList<>(open);
    told.removeAll(beyond(model));
    List<Goal> unreached = sights.unreached(told);
    told.removeAll(unreached);
    open.removeAll(told);
    if (sights.isWhole()) {
      List<Goal> unseen = sights.unseen(unreached);
      never.addAll(unseen);
      open.removeAll(unseen);
    }
  }

  /** What is known by now. */
  List<Reach> reaches() {
    return Reach.of(goals, never, open);
  }
}
