package impromptu.session;

import impromptu.game.Game;
import impromptu.story.GrammarLine;
import impromptu.story.Name;
import impromptu.story.Trait;
import impromptu.story.Verb;
import impromptu.story.Words;
import impromptu.world.Scope;
import impromptu.world.State;
import impromptu.world.View;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What the last word of a line could become: nothing that the player has not seen. */
final class Completions {
  private final Game game;

  Completions(Game game) {
    this.game = game;
  }

  List<String> of(State state, String line) {
    int start =
        Math.max(line.lastIndexOf(' '), Math.max(line.lastIndexOf('.'), line.lastIndexOf(','))) + 1;
    String begun = Words.normal(line.substring(start));
    if (begun.isEmpty()) {
      return List.of();
    }
    TreeSet<String> fitting = new TreeSet<>();
    View view = new View(game.story(), game.layout(), state.world());
    if (line.substring(0, start).isBlank() || line.charAt(start - 1) != ' ') {
      verbs(view.moment(), begun, fitting);
    }
    names(view, begun, fitting);
    return List.copyOf(fitting);
  }

  private void verbs(int moment, String begun, TreeSet<String> fitting) {
    for (Verb verb : game.story().verbs()) {
      if (verb.moment() < 0 || verb.moment() == moment) {
        for (GrammarLine line : verb.grammar()) {
          if (!line.tokens().isEmpty()
              && line.tokens().get(0) instanceof GrammarLine.Literal literal) {
            add(literal.words(), begun, fitting);
          }
        }
      }
    }
  }

  private void names(View view, String begun, TreeSet<String> fitting) {
    List<Integer> around = new ArrayList<>();
    Scope.of(view, game.story().player()).collect(around);
    for (int entity : around) {
      Name name = game.story().entity(entity).name();
      if (view.is(entity, Trait.SEEN)) {
        add(name.words(), begun, fitting);
      }
    }
  }

  private static void add(List<String> words, String begun, TreeSet<String> fitting) {
    for (String word : words) {
      if (word.startsWith(begun)) {
        fitting.add(word);
      }
    }
  }
}
