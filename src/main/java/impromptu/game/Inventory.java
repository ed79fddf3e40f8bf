package impromptu.game;

import impromptu.parser.Message;
import impromptu.story.Trait;
import java.util.ArrayList;
import java.util.List;

/** What the player carries and wears. */
final class Inventory {
  private Inventory() {}

  /** Lists it in a sentence or, tall, with a line for each. */
  static void tell(Live live, boolean tall) {
    int player = live.story().player();
    List<Integer> held = new ArrayList<>();
    List<Integer> worn = new ArrayList<>();
    for (int at = live.firstIn(player); at != 0; at = live.nextIn(at)) {
      if (!live.is(at, Trait.HIDDEN) && !live.is(at, Trait.UNLISTED)) {
        (live.is(at, Trait.WORN) ? worn : held).add(at);
      }
    }
    if (held.isEmpty() && worn.isEmpty()) {
      live.say(Message.of("carrying-nothing"));
    } else if (tall) {
      lines(live, "carrying-tall", held);
      lines(live, "wearing-tall", worn);
    } else {
      sentence(live, "carrying", held);
      sentence(live, "wearing", worn);
    }
  }

  private static void lines(Live live, String message, List<Integer> things) {
    if (!things.isEmpty()) {
      live.prose().endParagraph();
      live.inline(Message.of(message));
      live.names().lines(things);
      live.prose().endParagraph();
    }
  }

  private static void sentence(Live live, String message, List<Integer> things) {
    if (!things.isEmpty()) {
      live.say(Message.of(message, "list", live.written(() -> list(live, things))));
    }
  }

  private static void list(Live live, List<Integer> things) {
    if (live.is(things.get(0), Trait.WORN)) {
      live.names().plain(things, "and");
    } else {
      live.names().list(things, "and");
    }
  }
}
