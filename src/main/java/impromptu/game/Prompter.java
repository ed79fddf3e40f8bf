package impromptu.game;

import impromptu.world.State;
import java.util.Optional;

/** Takes lines before the parser does: an author's debug verbs. Play has {@link #NOBODY}. */
public interface Prompter {
  /** A class, since the first lambda costs the start of play its milliseconds. */
  Prompter NOBODY =
      new Prompter() {
        @Override
        public Optional<Turn> take(Game game, State state, String line) {
          return Optional.empty();
        }
      };

  /** What a line comes to; empty where it is the player's. A pure function of the three. */
  Optional<Turn> take(Game game, State state, String line);
}
