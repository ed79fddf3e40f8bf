package impromptu.story;

import java.util.Objects;

/**
 * Something an action can need, after TADS 3's adv3 library, with the action that would bring it
 * about.
 *
 * @param when what must hold; {@code noun} is the thing that the need is about
 * @param refusal what is said where it does not hold and can't be brought about
 * @param by the verb of the action that brings it about, or -1
 * @param byNoun the noun of that action
 * @param bySecond the second noun of that action
 * @param byWhen whether that action is worth trying; {@code noun} as above
 * @param phase when it is seen to
 */
public record Precondition(
    int index,
    String id,
    Expr when,
    Text refusal,
    int by,
    Expr byNoun,
    Expr bySecond,
    Expr byWhen,
    Phase phase,
    Position position) {
  public Precondition {
    Objects.requireNonNull(id);
    Objects.requireNonNull(when);
    Objects.requireNonNull(refusal);
    Objects.requireNonNull(byNoun);
    Objects.requireNonNull(bySecond);
    Objects.requireNonNull(phase);
    Objects.requireNonNull(byWhen);
  }

  /** When a need is seen to. */
  public enum Phase {
    /** Access: before the author's own rules. */
    EARLY,
    /** Readiness: after them. */
    READY,
    /** After the verb's own refusals. */
    LATE
  }
}
