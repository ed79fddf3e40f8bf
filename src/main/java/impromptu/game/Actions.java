package impromptu.game;

import impromptu.story.Effect;
import impromptu.story.Entity;
import impromptu.story.Expr;
import impromptu.story.Precondition;
import impromptu.story.Reactions;
import impromptu.story.Response;
import impromptu.story.Room;
import impromptu.story.Rule;
import impromptu.story.Story;
import impromptu.story.Verb;
import java.util.List;
import java.util.Optional;

/**
 * How one action is carried out: before, access, instead, needs, refuse, do, after or report, after
 * the order of Inform 7's action processing.
 */
final class Actions {
  /** How deep actions and needs may nest, so that two that try each other come to an end. */
  private static final int MAX_NESTED = 40;

  private static final int MAX_TRIED = 2_000;

  private final Live live;
  private final Verb verb;

  private Actions(Live live) {
    this.live = live;
    verb = live.story().verbs().get(live.verb());
  }

  /** Tries an action; false where it was refused. */
  static boolean attempt(Live live, Action action) {
    return live.nested(MAX_NESTED, MAX_TRIED) && attempt(live, action, false);
  }

  /** Tries an action on one of several things, reported briefly. */
  static boolean attemptOne(Live live, Action action) {
    return attempt(live, action, true);
  }

  private static boolean attempt(Live live, Action action, boolean brief) {
    boolean[] done = {false};
    boolean isWatched = live.game().onlooker() != Onlooker.NOBODY;
    int from = isWatched ? live.roomOf(action.actor()) : 0;
    live.as(action, () -> done[0] = new Actions(live).carriedOut(brief));
    Moving.tellOnlooker(live, action, from);
    return done[0];
  }

  private boolean carriedOut(boolean brief) {
    if (stopped(Rule.Phase.BEFORE) || !ready(Precondition.Phase.EARLY)) {
      return false;
    }
    if (stopped(Rule.Phase.INSTEAD) || answered()) {
      return true;
    }
    if (!ready(Precondition.Phase.READY) || isRefused() || !ready(Precondition.Phase.LATE)) {
      return false;
    }
    List<Effect> effects = verb.effects();
    for (int i = 0; i < effects.size(); i++) {
      effects.get(i).applyTo(live);
    }
    report(brief);
    return true;
  }

  private boolean stopped(Rule.Phase phase) {
    List<Rule> rules = live.game().rulebook().rules(phase, live.verb());
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      if (rule.noun() == 0 || rule.noun() == live.noun()) {
        Optional<Response> given = live.give(rule.responses());
        if (given.isPresent() && phase != Rule.Phase.BEFORE && !given.get().goesOn()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Asks the room, the noun and the second noun, each first by the verb and then for any. */
  private boolean answered() {
    Story story = live.story();
    Room room = story.room(live.room());
    Entity noun = story.entity(live.noun());
    boolean ofRoom = live.noun() == 0 || live.noun() == room.index();
    return (ofRoom && replaces(room.on().to(live.verb())))
        || (!ofRoom && replaces(noun.on().to(live.verb())))
        || (live.second() != 0 && replaces(story.entity(live.second()).onSecond().to(live.verb())))
        || (ofRoom ? replaces(room.on().any()) : replaces(noun.on().any()))
        || (live.second() != 0 && replaces(story.entity(live.second()).onSecond().any()));
  }

  private boolean replaces(List<Response> responses) {
    Optional<Response> given = responses.isEmpty() ? Optional.empty() : live.give(responses);
    return given.isPresent() && !given.get().goesOn();
  }

  /** Sees to the needs of one phase; the steps that takes are told together. */
  private boolean ready(Precondition.Phase phase) {
    List<Rulebook.Need> needs = live.game().rulebook().needs(phase, live.verb());
    int mark = live.steps().begin();
    boolean met = true;
    for (int i = 0; i < needs.size() && met; i++) {
      met = Needs.isMet(live, needs.get(i).need(), about(needs.get(i).of()));
    }
    live.steps().end(mark);
    return met;
  }

  private int about(Expr.Role role) {
    return switch (role) {
      case NOUN -> live.noun();
      case SECOND -> live.second();
      default -> live.actor();
    };
  }

  private boolean isRefused() {
    Optional<Response> given = live.give(verb.refuse());
    return given.isPresent() && !given.get().goesOn();
  }

  private void report(boolean brief) {
    if (stopped(Rule.Phase.AFTER) || followed()) {
      return;
    }
    if (!live.steps().underWay()) {
      live.say(brief && !verb.brief().isEmpty() ? verb.brief() : verb.report());
    }
  }

  private boolean followed() {
    Story story = live.story();
    return after(story.entity(live.noun()).after())
        || after(story.entity(live.second()).after())
        || after(story.room(live.room()).after());
  }

  private boolean after(Reactions reactions) {
    return replaces(reactions.to(live.verb())) || replaces(reactions.any());
  }
}
