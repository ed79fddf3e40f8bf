package impromptu.game;

import impromptu.story.Expr;
import impromptu.story.Precondition;

/** What an action needs first, and the steps that bring it about. */
final class Needs {
  /** The library's need that a closed door in the way has. */
  private static final String OPEN = "open";

  private Needs() {}

  /** Opens a closed door or container as a step; false where it stays closed, which was told. */
  static boolean opened(Live live, int door) {
    for (Precondition need : live.story().preconditions()) {
      if (need.id().equals(OPEN)) {
        return isMet(live, need, door);
      }
    }
    return false;
  }

  /** Whether a need of the action about one of its parts is met, if necessary by a step. */
  static boolean isMet(Live live, Precondition need, int about) {
    if (about == 0 || eval(live, need.when(), about) != 0) {
      return true;
    }
    if (need.by() >= 0 && eval(live, need.byWhen(), about) != 0) {
      int second = eval(live, need.bySecond(), about);
      return live.steps().take(live.action().another(need.by(), about, second), need.when());
    }
    live.as(live.action().about(about, live.second()), () -> live.say(need.refusal()));
    return false;
  }

  /** What an expression gives where {@code noun} stands for that entity. */
  private static int eval(Live live, Expr expr, int noun) {
    int[] value = {0};
    live.as(live.action().about(noun, live.second()), () -> value[0] = expr.eval(live));
    return value[0];
  }
}
