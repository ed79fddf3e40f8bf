package impromptu.save;

import java.util.Objects;

/**
 * Something that a player asked for and that waits for a yes.
 *
 * @param words the slot's name, where there is one
 * @param rest the commands that follow on the same line
 */
public record Waiting(What what, String words, String rest) {
  /** What can wait for a yes. */
  public enum What {
    QUIT,
    RESTART,
    /** Saving under the name that was offered. */
    SAVE,
    /** Playing the commands of a save again, since its state fits the story no more. */
    REPLAY
  }

  public Waiting {
    Objects.requireNonNull(what);
    Objects.requireNonNull(words);
    Objects.requireNonNull(rest);
  }
}
