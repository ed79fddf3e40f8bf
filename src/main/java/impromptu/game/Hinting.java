package impromptu.game;

import impromptu.game.Guide.Nudge;
import impromptu.parser.Message;
import impromptu.story.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Hints: the author's where one fits, else what the guide knows. */
final class Hinting {
  private Hinting() {}

  /** The next step of the first hint that fits. */
  static void tell(Live live) {
    for (Hint hint : live.story().hints()) {
      if (hint.when().holds(live)) {
        int given = Math.min(live.timesPrinted(hint.given()), hint.steps().size() - 1);
        live.prose().kind(Paragraph.Kind.SYSTEM);
        live.say(hint.steps().get(given));
        left(hint.steps().size() - 1 - given, live);
        live.prose().kind(Paragraph.Kind.PROSE);
        return;
      }
    }
    Optional<Nudge> nudge = live.game().guide().nudge(live.before());
    if (nudge.isPresent()) {
      tell(nudge.get(), live);
    } else {
      live.tell(Message.of("no-hint"));
    }
  }

  private static void left(int left, Live live) {
    live.tell(Message.of(left > 0 ? "hint-more" : "hint-last", "number", Integer.toString(left)));
  }

  private static void tell(Nudge nudge, Live live) {
    if (nudge.line().isEmpty()) {
      live.tell(Message.of("hint-later"));
      return;
    }
    List<Message> degrees = new ArrayList<>();
    degrees.add(Message.of(nudge.isElsewhere() ? "hint-elsewhere" : "hint-here"));
    if (nudge.thing() != 0) {
      degrees.add(Message.of("hint-thing", List.of(nudge.thing())));
    }
    degrees.add(Message.of("hint-line", "words", nudge.line().toUpperCase(Locale.ROOT)));
    int degree = Math.min(nudge.degree(), degrees.size() - 1);
    live.tell(degrees.get(degree));
    left(degrees.size() - 1 - degree, live);
  }
}
