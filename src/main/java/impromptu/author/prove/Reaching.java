package impromptu.author.prove;

import java.util.ArrayList;
import java.util.List;

/** Finds out what of a story play can come to, from what searches have seen. */
final class Reaching {
  private final List<Goal> goals;
  private final List<Goal> open;
  private final List<Goal> never = new ArrayList<>();

  /**
   * @param main the slice that is searched in any case
   */
  Reaching(List<Goal> goals, Model main) {
    this.goals = List.copyOf(goals);
    open = new ArrayList<>();
    for (Goal goal : goals) {
      (main.isNever(goal.when()) ? never : open).add(goal);
    }
  }

  /** Those of which nothing is known yet and whose slice another model does not cover. */
  List<Goal> beyond(Model model) {
    return open.stream().filter(goal -> !model.covers(List.of(goal.when()))).toList();
  }

  /** Takes in what a search has seen of the goals that it can tell of. */
  void look(Model model, Sights sights) {
    List<Goal> told = new ArrayList<>(open);
    told.removeAll(beyond(model));
    open.removeAll(told);
    open.addAll(sights.unreached(told));
    if (sights.isWhole()) {
      List<Goal> unseen = sights.unseen(told);
      never.addAll(unseen);
      open.removeAll(unseen);
    }
  }

  /** What is known by now. */
  List<Reach> reaches() {
    return Reach.of(goals, never, open);
  }
}
