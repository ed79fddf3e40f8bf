package impromptu.author.prove;

import impromptu.story.Response;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Verb;
import java.util.List;

/** Who can be told what to do, so that something may come of it. */
final class Persons {
  /** The library's verb that a person's {@code on} answers orders by. */
  private static final String ORDER = "order";

  private Persons() {}

  static boolean takesOrders(Story story, Thing thing) {
    if (thing.index() == story.player()) {
      return false;
    }
    for (Response response : orders(story, thing)) {
      if (response.goesOn() || !response.effects().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What a person answers orders with. */
  static List<Response> orders(Story story, Thing thing) {
    for (Verb verb : story.verbs()) {
      if (verb.id().equals(ORDER)) {
        return thing.on().to(verb.index());
      }
    }
    return List.of();
  }
}
