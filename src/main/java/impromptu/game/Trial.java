package impromptu.game;

import impromptu.story.Moment;
import impromptu.world.Exchange;
import impromptu.world.State;
import impromptu.world.World;
import java.util.Objects;

/**
 * Tries moves on worlds for whoever searches what can happen in a story. A move is made by the code
 * that plays it, but nothing is told: texts are neither made nor counted as printed, and chance is
 * decided by a {@link Luck}.
 */
public final class Trial {
  private final Game game;

  public Trial(Game game) {
    this.game = Objects.requireNonNull(game);
  }

  /** The world that a move leads to. */
  public World after(World world, Move move, Luck luck) {
    Live live = new Live(game, new State(world, Exchange.NONE), luck);
    if (move instanceof Move.Typed typed) {
      Commands.obey(live, typed.command());
    } else if (move instanceof Move.Pick pick) {
      Moment moment = game.story().moments().get(pick.moment());
      Commands.pick(live, moment, moment.choices().get(pick.choice()));
    }
    return live.draft().world();
  }
}
