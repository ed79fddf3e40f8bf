package impromptu.author.prove;

import impromptu.story.Builtin;
import impromptu.story.Effect;
import impromptu.story.Verb;

/** Verbs like GO TO and BACK, which take the steps that could be taken one by one. */
final class Ways {
  private Ways() {}

  /** Whether a verb only walks the player over ways that could be gone step by step. */
  static boolean isWay(Verb verb) {
    return Parts.any(
        verb.effects(),
        part ->
            part instanceof Effect.Perform perform
                && (perform.builtin() == Builtin.WALK || perform.builtin() == Builtin.BACK));
  }
}
