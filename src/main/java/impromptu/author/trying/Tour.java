package impromptu.author.trying;

import impromptu.author.Script;
import impromptu.author.Transcripts;
import impromptu.game.Game;
import impromptu.game.Turn;
import impromptu.story.Builtin;
import impromptu.story.Ending;
import impromptu.story.Story;
import impromptu.world.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A walk through what a scenario's transcripts visit, turn by turn. Of what lines ask of the
 * session, only UNDO is done; saves and transcripts change nothing of where play has been.
 */
public final class Tour {
  private final Game game;
  private final Consumer<Stop> visitor;

  private Tour(Game game, Consumer<Stop> visitor) {
    this.game = game;
    this.visitor = visitor;
  }

  /** Visits every turn of every transcript, the openings too; the opening alone without any. */
  public static void of(Game game, Path scenario, Consumer<Stop> visitor) throws IOException {
    Tour tour = new Tour(game, visitor);
    List<Path> files = Transcripts.files(scenario);
    for (Path file : files) {
      Script script = Script.read(file);
      tour.play(
          script.seed(),
          found(game.story(), script.found()),
          script.entries().stream().map(Script.Entry::line).toList());
    }
    if (files.isEmpty()) {
      tour.play(0, Set.of(), List.of());
    }
  }

  private static Set<Integer> found(Story story, List<String> ids) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Ending ending : story.endings()) {
      if (ids.contains(ending.id())) {
        found.add(ending.index());
      }
    }
    return found;
  }

  private void play(int seed, Set<Integer> found, List<String> lines) {
    Deque<State> past = new ArrayDeque<>();
    List<String> way = new ArrayList<>();
    Turn opening = game.begin(seed, found);
    State state = opening.state();
    visitor.accept(new Stop(state, "", opening, way));
    for (String line : lines) {
      if (game.ending(state).isPresent()) {
        return;
      }
      Turn turn = game.turn(state, line);
      way.add(line);
      visitor.accept(new Stop(state, line, turn, way));
      if (turn.taken() > 0) {
        past.push(state);
      }
      boolean isUndo = turn.request().filter(asked -> asked.what() == Builtin.UNDO).isPresent();
      state = isUndo && !past.isEmpty() ? past.pop() : turn.state();
    }
  }
}
