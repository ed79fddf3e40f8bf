package impromptu.game;

import impromptu.story.Precondition;

/** What an action needs first, and the steps that bring it about. */
final class Needs {
  /** The library's need that a closed door in the way has. */
  private static final String OPEN = "open";

  /** How many steps may bring one need about: as many as there may be lids between. */
  private static final int MOST_STEPS = 8;

  private Needs() {}

  /** Opens a closed door or container as a step; false where it stays closed, which was told. */
  static boolean opened(Live live, int door) {
    for (Precondition need : live.story().preconditions()) {
      if (need.id().equals(OPEN)) {
        int mark = live.steps().begin();
        boolean open = isMet(live, need, door);
        live.steps().end(mark);
        return open;
      }
    }
    return false;
  }

  /** Whether a need of the action about one of its parts is met, if necessary by a step. */
  static boolean isMet(Live live, Precondition need, int about) {
    for (int tried = 0; about != 0 && live.evalAbout(about, need.when()) == 0; tried++) {
      if (tried == MOST_STEPS || need.by() < 0 || live.evalAbout(about, need.byWhen()) == 0) {
        refuse(live, need, about);
        return false;
      }
      if (!step(live, need, about)) {
        return false;
      }
    }
    return true;
  }

  private static void refuse(Live live, Precondition need, int about) {
    if (!live.isSilent()) {
      live.as(live.action().about(about, live.second()), () -> live.say(need.refusal()));
    }
  }

  /** Takes a step; false where it brought nothing about, of which something was said. */
  private static boolean step(Live live, Precondition need, int about) {
    int noun = live.evalAbout(about, need.byNoun());
    Action step = live.action().another(need.by(), noun, live.evalAbout(about, need.bySecond()));
    boolean[] came = {false};
    boolean told =
        live.steps()
            .take(
                step,
                () ->
                    came[0] =
                        live.evalAbout(about, need.when()) != 0
                            || live.evalAbout(about, need.byNoun()) != noun);
    if (!came[0] && !told) {
      refuse(live, need, about);
    }
    return came[0];
  }
}
