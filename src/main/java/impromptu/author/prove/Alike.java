package impromptu.author.prove;

import impromptu.story.Expr;
import impromptu.story.Rule;
import impromptu.story.Story;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Which rules mind every action alike. */
final class Alike {
  private Alike() {}

  /**
   * The rules that are set off by every action alike, whatever its nouns: before anything else, by
   * every one of a verb or direction. One that stands in the place of actions asks first if their
   * nouns are in reach, which is not alike for all of a verb; one that comes afterwards asks if
   * they came about.
   */
  static Set<Rule> rules(Story story) {
    Set<Rule> alike = Collections.newSetFromMap(new IdentityHashMap<>());
    story.rules().stream().filter(Alike::isAlike).forEach(alike::add);
    return alike;
  }

  private static boolean isAlike(Rule rule) {
    boolean isBefore = rule.phase() == Rule.Phase.BEFORE;
    if (!rule.verbs().isEmpty()
        || rule.noun() != 0
        || !(isBefore || rule.phase() == Rule.Phase.INSTEAD)) {
      return false;
    }
    return !Parts.any(
        rule.responses(),
        part ->
            (!isBefore && (part instanceof Expr.DirectionIs || part instanceof Expr.VerbIs))
                || (part instanceof Expr.Given given && isOfAction(given.role())));
  }

  private static boolean isOfAction(Expr.Role role) {
    return switch (role) {
      case NOUN, SECOND, ACTOR -> true;
      case PLAYER, ROOM, TURNS, LIT, ENDINGS_FOUND -> false;
    };
  }
}
