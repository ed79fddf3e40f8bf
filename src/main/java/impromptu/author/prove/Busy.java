package impromptu.author.prove;

import impromptu.story.Builtin;
import impromptu.story.Effect;
import impromptu.story.Entity;
import impromptu.story.Response;
import impromptu.story.Room;
import impromptu.story.Rule;
import impromptu.story.Story;
import impromptu.story.Verb;
import java.util.List;
import java.util.Set;

/** Which actions may change anything at all, at a first glance. */
final class Busy {
  private final Story story;
  private final Set<Rule> alike;
  private final boolean[] verbs;

  Busy(Story story) {
    this.story = story;
    alike = Alike.rules(story);
    verbs = new boolean[story.verbs().size()];
    boolean any = false;
    for (Entity entity : story.entities()) {
      any |=
          entity instanceof Room && (changes(entity.on().any()) || changes(entity.after().any()));
    }
    for (Verb verb : story.verbs()) {
      verbs[verb.index()] = any || isBusy(verb);
    }
  }

  private boolean isBusy(Verb verb) {
    boolean busy = effects(verb.effects()) || changes(verb.refuse());
    for (Verb.Need need : verb.needs()) {
      busy |= story.preconditions().get(need.precondition()).by() >= 0;
    }
    for (Rule rule : story.rules()) {
      busy |= rule.isFor(verb) && !alike.contains(rule) && changes(rule.responses());
    }
    for (Entity entity : story.entities()) {
      busy |= changes(entity.onSecond().to(verb.index())) || changes(entity.onSecond().any());
      if (entity instanceof Room) {
        busy |= changes(entity.on().to(verb.index())) || changes(entity.after().to(verb.index()));
      } else {
        busy |= changes(entity.after().to(verb.index()));
      }
    }
    return busy;
  }

  /** Whether an action of the verb on the entity, or 0 for none, may change anything. */
  boolean is(int verb, int noun) {
    return verbs[verb]
        || (noun != 0
            && (changes(story.entity(noun).on().to(verb))
                || changes(story.entity(noun).on().any())
                || changes(story.entity(noun).after().any())));
  }

  /** Whether one of some responses changes anything. */
  static boolean changes(List<Response> responses) {
    for (Response response : responses) {
      if (effects(response.effects())) {
        return true;
      }
    }
    return false;
  }

  private static boolean effects(List<Effect> effects) {
    for (Effect effect : effects) {
      if (changes(effect)) {
        return true;
      }
    }
    return false;
  }

  private static boolean changes(Effect effect) {
    if (effect instanceof Effect.Choose choose) {
      return changes(choose.responses());
    }
    if (effect instanceof Effect.Perform perform) {
      return moves(perform.builtin()) || perform.builtin() == Builtin.TOPIC;
    }
    return !(effect instanceof Effect.Say
        || effect instanceof Effect.SendCue
        || effect instanceof Effect.Score);
  }

  /** Whether one of the engine's steps moves the player. */
  static boolean moves(Builtin builtin) {
    return switch (builtin) {
      case GO, BACK, WALK, LEAVE -> true;
      default -> false;
    };
  }
}
