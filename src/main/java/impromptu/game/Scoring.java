package impromptu.game;

import impromptu.parser.Message;
import impromptu.story.Effect;
import impromptu.world.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is told of the score. */
final class Scoring {
  private Scoring() {}

  /** The points so far, of how many, and in how many turns. */
  static void tell(Live live) {
    int most = live.story().maxScore();
    if (most == 0) {
      live.tell(Message.of("no-score"));
      return;
    }
    Map<String, String> words =
        Map.of(
            "number", Integer.toString(live.score()),
            "max", Integer.toString(most),
            "turns", Integer.toString(live.turn()));
    live.tell(new Message("score", words, List.of()));
  }

  /** The same, and what the points were given for. */
  static void tellAll(Live live) {
    tell(live);
    List<Paragraph> lines = new ArrayList<>();
    int mark = live.prose().mark();
    for (Effect.Score award : live.story().awards()) {
      int times = live.draft().get(live.layout().counter(award.counter()));
      if (times > 0 && !award.reason().isEmpty()) {
        String reason = live.written(award.reason());
        String points = Integer.toString(times * award.points());
        live.tell(new Message("scored-for", Map.of("number", points, "words", reason), List.of()));
        lines.addAll(live.prose().cut(mark));
      }
    }
    live.prose().kind(Paragraph.Kind.SYSTEM);
    live.prose().addLines(lines);
    live.prose().kind(Paragraph.Kind.PROSE);
  }

  /** Tells the points scored in this turn. */
  static void changed(Live live) {
    int points = live.score() - live.before().world().get(Layout.SCORE);
    if (points != 0 && live.draft().get(Layout.SCORE_SILENT) == 0) {
      String id = points > 0 ? "scored" : "scored-less";
      live.tell(Message.of(id, "number", Integer.toString(Math.abs(points))));
    }
  }
}
