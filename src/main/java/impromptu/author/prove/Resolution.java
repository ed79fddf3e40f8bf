package impromptu.author.prove;

import impromptu.story.Effect;
import impromptu.story.Entity;
import impromptu.story.Expr;
import impromptu.story.Moment;
import impromptu.story.Room;
import impromptu.story.Rule;
import impromptu.story.Scene;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Timer;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be told without a search of whether moments are got out of. Whatever else is so, a
 * choice can be taken by its number, and the moment is over before the choice is answered; so a
 * choice that is always on offer is a way out, unless the same turn can begin the moment again.
 */
final class Resolution {
  private final Story story;

  Resolution(Story story) {
    this.story = story;
  }

  /** Whether a single choice ends the moment, in whatever state it is played. */
  boolean isSure(Moment moment) {
    if (isOvertaken(moment)) {
      return false;
    }
    for (Moment.Choice choice : moment.choices()) {
      boolean isOffered = choice.when().equals(Expr.Literal.TRUE) && !choice.once();
      if (isOffered && !choice.stays() && !comesBack(moment, choice)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one that goes before it can be begun while it is played. */
  private boolean isOvertaken(Moment moment) {
    for (Moment earlier : story.moments().subList(0, moment.index())) {
      if (begins(story, earlier)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the turn that takes the choice may begin the moment once more. */
  private boolean comesBack(Moment moment, Moment.Choice choice) {
    List<Object> turn = clock();
    turn.add(choice.responses());
    return begins(turn, moment) || (acts(turn) && begins(story, moment));
  }

  /** All that the end of a turn may give. */
  private List<Object> clock() {
    List<Object> parts = new ArrayList<>();
    for (Rule rule : story.rules()) {
      if (rule.phase() == Rule.Phase.EACH_TURN) {
        parts.add(rule.responses());
      }
    }
    for (Entity entity : story.entities()) {
      if (entity instanceof Room room) {
        parts.add(room.eachTurn());
      } else if (entity instanceof Thing thing) {
        parts.add(thing.eachTurn());
      }
    }
    for (Scene scene : story.scenes()) {
      parts.add(scene);
    }
    for (Timer timer : story.timers()) {
      parts.add(timer.then());
    }
    for (Moment each : story.moments()) {
      parts.add(each.opening());
    }
    return parts;
  }

  private static boolean begins(Object part, Moment moment) {
    Effect begin = new Effect.BeginMoment(moment.index());
    return Parts.any(part, begin::equals);
  }

  /** Whether it sets off actions, and with them any rule. */
  private static boolean acts(Object part) {
    return Parts.any(
        part, each -> each instanceof Effect.Attempt || each instanceof Effect.Perform);
  }
}
