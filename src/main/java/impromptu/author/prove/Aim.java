package impromptu.author.prove;

import impromptu.story.Expr;
import java.util.List;

/**
 * What a slice of a story is to tell, and how exactly.
 *
 * @param asked what is asked of a state, besides whether an ending is reached
 * @param wayward whether it is known that walking several rooms at once matters
 * @param open whether what a condition asks of all the things in a place may be left open: both
 *     answers are tried then, and the places of the things do not matter for its sake
 * @param signals what is looked out for in the midst of turns; whatever is asked of them is asked
 *     too
 */
record Aim(List<Expr> asked, boolean wayward, boolean open, Signals signals) {
  Aim {
    asked = List.copyOf(asked);
  }

  static Aim open(List<Expr> asked) {
    return new Aim(asked, false, true, Signals.NONE);
  }

  /** The same with nothing left open. */
  Aim exact() {
    return new Aim(asked, wayward, false, signals);
  }

  /** The same where walking several rooms at once matters. */
  Aim goingAstray() {
    return new Aim(asked, true, open, signals);
  }
}
