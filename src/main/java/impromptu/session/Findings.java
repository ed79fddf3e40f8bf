package impromptu.session;

import impromptu.game.Game;
import impromptu.story.Ending;
import impromptu.world.Draft;
import impromptu.world.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which endings are known to be found, in states and by id. */
final class Findings {
  private Findings() {}

  /** The indices of these endings; those that the story no longer has are left out. */
  static Set<Integer> indices(Game game, Collection<String> ids) {
    Set<Integer> indices = new LinkedHashSet<>();
    Set<String> current = new LinkedHashSet<>();
    for (String id : ids) {
      current.add(game.story().meta().current(id));
    }
    for (Ending ending : game.story().endings()) {
      if (current.contains(ending.id())) {
        indices.add(ending.index());
      }
    }
    return indices;
  }

  /** The ids of the endings that a state knows to be found. */
  static List<String> in(Game game, State state) {
    List<String> ids = new ArrayList<>();
    for (Ending ending : game.story().endings()) {
      if (state.world().get(game.layout().found(ending.index())) != 0) {
        ids.add(ending.id());
      }
    }
    return ids;
  }

  /** The state, with these endings known as well. */
  static State with(Game game, State state, Collection<String> ids) {
    Draft draft = state.world().draft();
    for (int ending : indices(game, ids)) {
      draft.set(game.layout().found(ending), 1);
    }
    return new State(draft.world(), state.exchange());
  }
}
