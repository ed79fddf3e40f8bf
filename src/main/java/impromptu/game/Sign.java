package impromptu.game;

import impromptu.story.Cue;
import java.util.Objects;

/**
 * A cue as a screen is given it.
 *
 * @param id the cue's
 * @param show what a screen may do
 * @param words what it is in words, for who can't or won't see it
 * @param sent whether it was sent just now; otherwise it still stands
 */
public record Sign(String id, Cue.Show show, String words, boolean sent) {
  public Sign {
    Objects.requireNonNull(id);
    Objects.requireNonNull(show);
    Objects.requireNonNull(words);
  }
}
