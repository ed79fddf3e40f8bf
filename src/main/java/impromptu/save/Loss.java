package impromptu.save;

import java.util.Objects;

/**
 * Something in a save that the story, edited since, has no place for, or another name.
 *
 * @param id what it is about
 * @param detail what it was: a value, a property; empty where there is nothing to add
 */
public record Loss(What what, String id, String detail) {
  /** The kinds of losses; each has a stock message of its own. */
  public enum What {
    /** The thing is no more. */
    THING_GONE,
    /** What held the thing is no more: it is back where it starts. */
    HOLDER_GONE,
    PROPERTY_GONE,
    VARIABLE_GONE,
    /** The variable can't have that value now: it has the nearest. */
    OUT_OF_RANGE,
    SCENE_GONE,
    TIMER_GONE,
    MOMENT_GONE,
    ENDING_GONE,
    /** Nothing is lost: what the player has seen is only called otherwise now. */
    RENAMED
  }

  public Loss {
    Objects.requireNonNull(what);
    Objects.requireNonNull(id);
    Objects.requireNonNull(detail);
  }
}
