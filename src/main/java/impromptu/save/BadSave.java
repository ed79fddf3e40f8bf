package impromptu.save;

import java.util.Objects;

/** A save that is refused, and why. */
public final class BadSave extends Exception {
  private static final long serialVersionUID = 1L;

  /** The reasons for refusing a save; each has a stock message of its own. */
  public enum Why {
    /** There is none of that name. */
    MISSING,
    /** Its bytes are not those that were written. */
    DAMAGED,
    /** It holds what no save of ours would hold. */
    NOT_A_SAVE,
    TOO_BIG,
    /** It was written by a later version of the program. */
    TOO_NEW,
    /** It belongs to another story. */
    OTHER_STORY,
    /** The story was changed so much that the save fits it no more. */
    UNMAPPABLE,
    /** The name can't be one of a save. */
    BAD_NAME,
    NAME_TOO_LONG,
    /** The name is one that the program keeps for itself. */
    NAME_TAKEN
  }

  private final Why why;

  public BadSave(Why why, String detail) {
    super(Objects.requireNonNull(detail));
    this.why = Objects.requireNonNull(why);
  }

  public BadSave(Why why, String detail, Throwable cause) {
    super(Objects.requireNonNull(detail), cause);
    this.why = Objects.requireNonNull(why);
  }

  public Why why() {
    return why;
  }
}
