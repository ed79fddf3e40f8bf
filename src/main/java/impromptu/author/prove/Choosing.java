package impromptu.author.prove;

import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.Moment;
import impromptu.story.Story;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Which choices of a moment can be done without: those that are there only at times, and of which
 * nothing that matters comes but just what comes of another that is always there. Whoever picks the
 * other has come as far, in as many turns; so that it does not matter when they are there.
 */
final class Choosing {
  private final Story story;
  private final Tracing tracing;
  private final BitSet relevant;

  /**
   * @param relevant the aspects that matter; it may grow
   */
  Choosing(Story story, Tracing tracing, BitSet relevant) {
    this.story = story;
    this.tracing = tracing;
    this.relevant = relevant;
  }

  boolean isSpare(Outline.Chosen chosen) {
    Moment moment = story.moments().get(chosen.moment());
    Moment.Choice choice = moment.choices().get(chosen.choice());
    if (isAlways(choice)) {
      return false;
    }
    Optional<List<Effect>> effects = tracing.sure(choice.responses(), relevant);
    for (Moment.Choice other : moment.choices()) {
      if (isAlways(other)
          && !choice.once()
          && other.stays() == choice.stays()
          && effects.isPresent()
          && tracing.sure(other.responses(), relevant).equals(effects)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlways(Moment.Choice choice) {
    return !choice.once() && choice.when().equals(Expr.Literal.TRUE);
  }
}
