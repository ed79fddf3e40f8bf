package impromptu.author.prove;

import impromptu.author.coverage.Exhibit;
import impromptu.author.coverage.Footprint;
import impromptu.game.Game;
import impromptu.story.Ending;
import impromptu.story.Story;
import impromptu.world.State;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** Plays lines in the real game and sees what they show. */
final class Eyewitness {
  private final Footprint seen = new Footprint();
  private final Game game;

  Eyewitness(Story story) {
    game = new Game(story, seen);
  }

  /**
   * Plays from the beginning.
   *
   * @param after is told after how many lines it is, from none on
   */
  void play(Witness witness, IntConsumer after) {
    Set<Integer> found = new TreeSet<>();
    for (Ending ending : game.story().endings()) {
      if (witness.found().contains(ending.id())) {
        found.add(ending.index());
      }
    }
    State state = game.begin(witness.seed(), found).state();
    after.accept(0);
    for (int line = 0; line < witness.lines().size(); line++) {
      state = game.turn(state, witness.lines().get(line)).state();
      game.ending(state).ifPresent(at -> seen.reaches(game.story().endings().get(at).id()));
      after.accept(line + 1);
    }
  }

  /** Whether something was shown by what was played so far. */
  boolean saw(Exhibit exhibit) {
    return seen.has(exhibit);
  }
}
