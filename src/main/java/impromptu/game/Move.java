package impromptu.game;

import impromptu.world.Command;
import java.util.Objects;

/** One thing that a player can do in a turn. */
public sealed interface Move {
  /** A command, typed in some words. */
  record Typed(Command command) implements Move {
    public Typed {
      Objects.requireNonNull(command);
    }
  }

  /** A choice of the moment being played: its index among the moment's choices. */
  record Pick(int moment, int choice) implements Move {}
}
