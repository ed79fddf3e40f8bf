package impromptu.game;

import impromptu.parser.Message;
import impromptu.story.Cue;
import impromptu.story.Cue.Show;
import java.util.ArrayList;
import java.util.List;

/** Which cues a screen is to show. */
final class Signs {
  private Signs() {}

  /** The cues sent by a turn and those that stand, in the story's order. */
  static List<Sign> of(Live live, List<String> sent) {
    List<Sign> signs = new ArrayList<>();
    for (Cue cue : live.story().cues()) {
      boolean isSent = sent.contains(cue.id());
      if (isSent || stands(live, cue)) {
        signs.add(new Sign(cue.id(), cue.show(), words(live, cue), isSent));
      }
    }
    return signs;
  }

  /** When the story is over the house is dark, and nothing else stands. */
  private static boolean stands(Live live, Cue cue) {
    return live.ending() >= 0 ? cue.show() == Show.DARK : cue.lasts().holds(live);
  }

  private static String words(Live live, Cue cue) {
    return cue.words().isEmpty()
        ? live.written(() -> live.inline(Message.of("cue-" + cue.show().id())))
        : live.written(() -> cue.words().print(live));
  }
}
