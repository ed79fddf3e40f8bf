package impromptu.author.monkey;

import impromptu.game.Game;
import impromptu.story.Story;
import impromptu.story.Trait;
import impromptu.world.Layout;
import impromptu.world.State;
import impromptu.world.View;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a state makes a difference: where things are, what is so of them, variables, scenes,
 * moments, whether timers run, the score, the ending. Not what was seen, told or drawn.
 */
record Gist(List<Integer> facts) {
  Gist {
    facts = List.copyOf(facts);
  }

  static Gist of(Game game, State state) {
    Story story = game.story();
    View view = new View(story, game.layout(), state.world());
    List<Integer> facts = new ArrayList<>();
    for (int entity = 1; entity < story.entities().size(); entity++) {
      facts.add(view.holder(entity));
      for (int property = 0; property < story.properties().size(); property++) {
        boolean counts = property != Trait.SEEN.ordinal() && property != Trait.HANDLED.ordinal();
        facts.add(counts && view.is(entity, property) ? 1 : 0);
      }
    }
    for (int i = 0; i < story.variables().size(); i++) {
      facts.add(view.variable(i));
    }
    for (int i = 0; i < story.scenes().size(); i++) {
      facts.add(view.scene(i).ordinal());
    }
    for (int i = 0; i < story.timers().size(); i++) {
      facts.add(view.timer(i) > 0 ? 1 : 0);
    }
    for (int i = 0; i < story.moments().size(); i++) {
      facts.add(view.beats(i));
    }
    facts.add(state.world().get(Layout.SCORE));
    facts.add(state.world().get(Layout.ENDING));
    return new Gist(facts);
  }
}
