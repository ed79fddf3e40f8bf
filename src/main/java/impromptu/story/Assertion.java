package impromptu.story;

import java.util.Objects;

/**
 * Something that an author claims of the whole story, for the search for proof. Play never asks it.
 *
 * @param mode in how many of the states that play can come to the condition holds
 */
public record Assertion(String id, Mode mode, Expr condition, Position position) {
  /** What is claimed of a condition. */
  public enum Mode {
    /** It holds whenever a turn is over, and at the start. */
    ALWAYS("always"),
    /** It never does. */
    NEVER("never"),
    /** Play can come to where it does. */
    POSSIBLE("possible");

    private final String id;

    Mode(String id) {
      this.id = id;
    }

    /** The word for it in a scenario. */
    public String id() {
      return id;
    }
  }

  public Assertion {
    Objects.requireNonNull(id);
    Objects.requireNonNull(mode);
    Objects.requireNonNull(condition);
    Objects.requireNonNull(position);
  }
}
