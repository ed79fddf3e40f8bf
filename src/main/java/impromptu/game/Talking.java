package impromptu.game;

import impromptu.parser.Message;
import impromptu.story.Topic;
import impromptu.story.Words;
import java.util.List;

/** Conversation by topics. */
final class Talking {
  private Talking() {}

  /** Answers with the noun's topic whose words are among those of the action. */
  static void topic(Live live) {
    String asked = " " + Words.normal(live.action().words()) + " ";
    Topic best = null;
    int length = 0;
    for (Topic topic : live.story().thing(live.noun()).topics()) {
      for (String words : topic.words()) {
        if (words.length() > length && asked.contains(" " + words + " ")) {
          best = topic;
          length = words.length();
        }
      }
    }
    if (best == null || live.give(best.responses()).isEmpty()) {
      live.say(Message.of("no-topic", List.of(live.noun())));
    }
  }
}
