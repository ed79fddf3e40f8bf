package impromptu.game;

import impromptu.world.State;
import impromptu.world.World;
import java.util.Optional;

/**
 * Somebody who knows the ways through a story and is asked where its author left no hint. Unlike
 * the game, a guide may remember what it was asked. {@link #NOBODY} knows nothing.
 */
public interface Guide {
  /** A class, since the first lambda costs the start of play its milliseconds. */
  Guide NOBODY = new Guide() {};

  /** What to do next towards an ending that was not found yet; empty where none is known. */
  default Optional<Nudge> nudge(State state) {
    return Optional.empty();
  }

  /** Whether it is certain that no ending can be reached any more. */
  default boolean isLost(World world) {
    return false;
  }

  /**
   * A hint, told in degrees.
   *
   * @param degree how often it was asked for before
   * @param isElsewhere whether it is not where the player is that something is to be done
   * @param thing what that has to do with; 0 where the player knows of no such thing
   * @param line what could be typed next; empty where that is still being looked for
   */
  record Nudge(int degree, boolean isElsewhere, int thing, String line) {
    /** Ask again. */
    public static final Nudge LATER = new Nudge(0, false, 0, "");
  }
}
