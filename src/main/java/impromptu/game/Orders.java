package impromptu.game;

import impromptu.parser.Message;
import impromptu.story.Response;
import impromptu.world.Command;
import java.util.Optional;

/** Whether somebody does what they are told. */
final class Orders {
  /** The library's verb that a person's {@code on} answers orders by. */
  private static final String ORDER = "order";

  private Orders() {}

  /** Asks the person; an answer that goes on, and only that, lets the action happen. */
  static boolean accepted(Live live, Command command) {
    int actor = command.actor();
    int noun = command.nouns().isEmpty() ? 0 : command.nouns().get(0);
    Action order =
        new Action(
            actor, command.verb(), noun, command.second(), command.direction(), command.words(), 0);
    boolean[] accepted = {false};
    live.as(order, () -> accepted[0] = answer(live, actor));
    return accepted[0];
  }

  private static boolean answer(Live live, int actor) {
    int verb = live.game().verb(ORDER);
    Optional<Response> given = live.give(live.story().entity(actor).on().to(verb));
    if (given.isEmpty()) {
      live.say(Message.of("order-refused", java.util.List.of(actor)));
    }
    return given.isPresent() && given.get().goesOn();
  }
}
