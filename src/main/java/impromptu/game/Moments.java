package impromptu.game;

import impromptu.story.Moment;
import impromptu.story.Moment.Choice;
import impromptu.story.Moment.Deed;
import impromptu.story.Response;
import java.util.Optional;

/** How moments begin, what picks their choices, and what their beats cost. */
final class Moments {
  private Moments() {}

  static void begin(Live live, int index) {
    Moment moment = live.story().moments().get(index);
    live.draft().set(live.layout().beats(index), moment.beats());
    live.draft().set(live.layout().played(index), 1);
    live.give(moment.opening());
  }

  /** The choice that the action picks, if it is on offer. */
  static Optional<Choice> picked(Live live, Moment moment) {
    for (Choice choice : moment.choices()) {
      if (live.isOffered(choice) && fits(live, choice)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Live live, Choice choice) {
    if (live.verb() == choice.verb()) {
      return true;
    }
    for (Deed deed : choice.does()) {
      if (deed.fits(live)) {
        return true;
      }
    }
    return false;
  }

  /** Carries a choice out; the moment is over first, unless the choice stays in it. */
  static void take(Live live, Moment moment, Choice choice) {
    if (choice.once()) {
      live.draft().set(live.layout().counter(choice.taken()), 1);
    }
    if (!choice.stays()) {
      live.endMoment(moment.index());
    }
    live.give(choice.responses());
  }

  /** Whether the moment answers an action that is no choice, in its place. */
  static boolean answers(Live live, Moment moment) {
    Optional<Response> given = live.give(moment.meanwhile());
    return given.isPresent() && !given.get().goesOn();
  }

  /** A beat passes. */
  static void beat(Live live, Moment moment) {
    int left = live.beats(moment.index()) - 1;
    live.draft().set(live.layout().beats(moment.index()), left);
    live.give(left == 0 ? moment.otherwise() : moment.eachBeat());
  }
}
