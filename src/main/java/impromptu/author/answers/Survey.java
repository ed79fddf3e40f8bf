package impromptu.author.answers;

import impromptu.author.trying.Sensible;
import impromptu.author.trying.Stop;
import impromptu.author.trying.Tour;
import impromptu.game.Game;
import impromptu.game.Turn;
import impromptu.story.Story;
import impromptu.story.Verb;
import impromptu.world.Command;
import impromptu.world.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every sensible verb tried on every thing that its transcripts ever have in reach, each the first
 * time that it makes sense; of things that are alike, the first.
 */
public final class Survey {
  private final Story story;
  private final Ear ear;
  private final Game game;
  private final Sensible sensible;
  private final Map<List<Integer>, Pair> pairs = new LinkedHashMap<>();

  private Survey(Story story) {
    this.story = story;
    ear = new Ear(story);
    game = new Game(story, ear);
    sensible = new Sensible(game);
  }

  /** The pairs in the order in which they came up. */
  public static List<Pair> of(Story story, Path scenario) throws IOException {
    Survey survey = new Survey(story);
    Tour.of(survey.game, scenario, survey::visit);
    return new ArrayList<>(survey.pairs.values());
  }

  private void visit(Stop stop) {
    State state = stop.turn().state();
    if (game.ending(state).isPresent() || !game.choices(state).labels().isEmpty()) {
      return;
    }
    for (Command command : sensible.single(state)) {
      int thing = story.thing(command.nouns().get(0)).alike();
      List<Integer> key = List.of(command.verb(), thing);
      if (!pairs.containsKey(key)) {
        tried(state, command).ifPresent(pair -> pairs.put(key, pair));
      }
    }
  }

  private Optional<Pair> tried(State state, Command command) {
    String line = sensible.line(state, command);
    ear.listen();
    Turn turn = game.turn(state, line);
    if (turn.taken() == 0
        && turn.error().isEmpty()
        && turn.state().exchange().question().isPresent()) {
      return Optional.empty();
    }
    Verb verb = story.verbs().get(command.verb());
    String thing = story.entity(command.nouns().get(0)).id();
    return Optional.of(new Pair(verb.id(), thing, ear.heard(), line, turn.narration().text()));
  }
}
