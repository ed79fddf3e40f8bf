package impromptu.game;

import impromptu.story.Moment;
import impromptu.world.Exchange;
import impromptu.world.Rewindable;
import impromptu.world.State;
import impromptu.world.World;
import java.util.BitSet;
import java.util.Objects;

/**
 * Tries moves on worlds for whoever searches what can happen in a story. A move is made by the code
 * that plays it, but nothing is told: texts are neither made nor counted as printed, and chance is
 * decided by a {@link Luck}. Where the player last saw things is not noted, so that walking to one
 * out of sight comes to nothing. Of one thread.
 */
public final class Trial {
  private final Game game;
  private final Rewindable scratch;
  private final int[] noted;
  private State before;

  /**
   * @param noted the entities of which it matters whether the player has seen them; of others it is
   *     not noted
   */
  public Trial(Game game, BitSet noted) {
    this.game = Objects.requireNonNull(game);
    this.noted = noted.stream().toArray();
    scratch = new Rewindable(game.layout());
  }

  /** Has moves made in a world from now on; to be called first. */
  public void in(World world) {
    scratch.load(world);
    before = new State(world, Exchange.NONE);
  }

  /** What a move makes of the world; the same draft each time, which the next move changes. */
  public Rewindable after(Move move, Luck luck) {
    scratch.rewind();
    Live live = new Live(game, before, scratch, luck, noted);
    if (move instanceof Move.Typed typed) {
      Commands.obey(live, typed.command());
    } else if (move instanceof Move.Pick pick) {
      Moment moment = game.story().moments().get(pick.moment());
      Commands.pick(live, moment, moment.choices().get(pick.choice()));
    }
    return scratch;
  }
}
