package impromptu.author.prove;

import impromptu.story.Builtin;
import impromptu.story.Effect;
import impromptu.story.Entity;
import impromptu.story.Rule;
import impromptu.story.Story;
import impromptu.story.Verb;

/**
 * Whether GO TO and BACK can come to anything that single steps can't. They take the same steps, so
 * that it takes a rule for any verb or their own, or a moment that lets actions happen, to tell
 * them apart.
 */
final class Ways {
  private Ways() {}

  /** Whether some verb that only walks has rules or reactions of its own that change anything. */
  static boolean haveRules(Story story) {
    for (Verb verb : story.verbs()) {
      if (isWay(verb) && ownRules(story, verb)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some rule for actions of any verb changes anything. */
  static boolean anyRules(Story story) {
    for (Rule rule : story.rules()) {
      boolean wide = rule.phase() != Rule.Phase.EACH_TURN && rule.verbs().isEmpty();
      if (wide && Busy.changes(rule.responses())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb only walks the player over ways that could be gone step by step. */
  static boolean isWay(Verb verb) {
    boolean[] walks = {false};
    Parts.visit(
        verb.effects(),
        part ->
            walks[0] |=
                part instanceof Effect.Perform perform
                    && (perform.builtin() == Builtin.WALK || perform.builtin() == Builtin.BACK));
    return walks[0];
  }

  private static boolean ownRules(Story story, Verb verb) {
    for (Rule rule : story.rules()) {
      if (rule.verbs().contains(verb.index()) && Busy.changes(rule.responses())) {
        return true;
      }
    }
    for (Entity entity : story.entities()) {
      if (Busy.changes(entity.on().to(verb.index()))
          || Busy.changes(entity.on().any())
          || Busy.changes(entity.onSecond().to(verb.index()))
          || Busy.changes(entity.after().to(verb.index()))
          || Busy.changes(entity.after().any())) {
        return true;
      }
    }
    return false;
  }
}
