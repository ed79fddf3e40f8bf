package impromptu.parser;

import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.Response;
import impromptu.story.Verb;

/** How much harm it does to carry a verb out by mistake. */
final class Consequence {
  private Consequence() {}

  /** Whether it takes something away from whoever acts, or ends the story. */
  static boolean isDestructive(Verb verb) {
    return isDestructive(verb.effects());
  }

  private static boolean isDestructive(Iterable<Effect> effects) {
    for (Effect effect : effects) {
      if (effect instanceof Effect.MoveAll
          || effect instanceof Effect.Finish
          || (effect instanceof Effect.Move move && isAway(move))
          || (effect instanceof Effect.Choose choose && isDestructive(choose))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDestructive(Effect.Choose choose) {
    for (Response response : choose.responses()) {
      if (isDestructive(response.effects())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAway(Effect.Move move) {
    return move.what() instanceof Expr.Given what
        && what.role() == Expr.Role.NOUN
        && !(move.to() instanceof Expr.Given to
            && (to.role() == Expr.Role.ACTOR || to.role() == Expr.Role.PLAYER));
  }

  /** Whether it does nothing but look and tell. */
  static boolean isHarmless(Verb verb) {
    return !verb.outOfWorld()
        && (verb.free() || !verb.effects().isEmpty())
        && isHarmless(verb.effects());
  }

  private static boolean isHarmless(Iterable<Effect> effects) {
    for (Effect effect : effects) {
      boolean tells = effect instanceof Effect.Perform || effect instanceof Effect.Say;
      if (!tells && !(effect instanceof Effect.Choose choose && isHarmless(choose))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHarmless(Effect.Choose choose) {
    for (Response response : choose.responses()) {
      if (!isHarmless(response.effects())) {
        return false;
      }
    }
    return true;
  }
}
