package impromptu.story;

import java.util.Locale;
import java.util.Objects;

/**
 * A sign to the screen that says nothing the words do not say.
 *
 * @param show what a screen may do
 * @param lasts while this holds the sign stands; otherwise for the turn in which it is sent
 * @param words what it is in words; empty for the library's own
 */
public record Cue(String id, Show show, Expr lasts, Text words, Position position) {
  /** What there is to show. */
  public enum Show {
    /** A pool of light around the newest words. */
    LIGHT,
    /** The lights go down. */
    DARK,
    /** Something beats. */
    PULSE,
    /** A curtain goes up. */
    CURTAIN;

    /** The name in a scenario. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Cue {
    Objects.requireNonNull(id);
    Objects.requireNonNull(show);
    Objects.requireNonNull(lasts);
    Objects.requireNonNull(words);
  }
}
