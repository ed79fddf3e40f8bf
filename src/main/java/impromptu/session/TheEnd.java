package impromptu.session;

import impromptu.game.Game;
import impromptu.game.Narration;
import impromptu.world.State;

/** What is told of a game that is over, when it ends and whenever it comes back. */
final class TheEnd {
  private TheEnd() {}

  static boolean isReached(Sitting sitting) {
    return sitting.game().ending(sitting.now()).isPresent();
  }

  /** Where a game stands that has come back: a look around, or its ending where it is over. */
  static Narration orLook(Sitting sitting) {
    Game game = sitting.game();
    State now = sitting.now();
    return isReached(sitting) ? game.title(now).then(accepted(sitting, now)) : game.lookAround(now);
  }

  /** What can still be done in a game that is over. */
  static Narration accepted(Sitting sitting, State state) {
    Game game = sitting.game();
    int all = game.story().endings().size();
    String found = Integer.toString(Findings.in(game, state).size());
    return all < 2
        ? sitting.tell("the-end", "words", more(sitting))
        : sitting.tell(
            "an-end", "number", found, "max", Integer.toString(all), "words", more(sitting));
  }

  /** What else this story has to tell at its end. */
  static String more(Sitting sitting) {
    Game game = sitting.game();
    String full = game.story().maxScore() > 0 ? " " + sitting.tell("end-full").text() : "";
    boolean amusing = !game.story().meta().amusing().isEmpty();
    return amusing ? full + " " + sitting.tell("end-amusing").text() : full;
  }
}
