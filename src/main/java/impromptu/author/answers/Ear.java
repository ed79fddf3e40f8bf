package impromptu.author.answers;

import impromptu.game.Onlooker;
import impromptu.story.Precondition;
import impromptu.story.Response;
import impromptu.story.Story;
import impromptu.story.Text;
import impromptu.story.Verb;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Hears whose words answer a line, up to the end of what was typed. */
final class Ear implements Onlooker {
  private final Set<List<Text.Piece>> own = identities();
  private final Set<List<Text.Piece>> voice = identities();
  private Origin best = Origin.STOCK;
  private boolean isOver;

  Ear(Story story) {
    for (Text text : story.texts()) {
      own.add(text.pieces());
    }
    story.messages().values().forEach(this::general);
    for (Precondition need : story.preconditions()) {
      general(need.refusal());
    }
    for (Verb verb : story.verbs()) {
      general(verb.report());
      general(verb.brief());
      general(verb.step());
      for (Response refusal : verb.refuse()) {
        general(refusal.say());
      }
    }
  }

  private void general(Text text) {
    if (own.remove(text.pieces())) {
      voice.add(text.pieces());
    }
  }

  private static <T> Set<T> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  void listen() {
    best = Origin.STOCK;
    isOver = false;
  }

  Origin heard() {
    return best;
  }

  @Override
  public void passes(List<Text.Piece> branch) {
    if (!isOver && own.contains(branch)) {
      best = Origin.OWN;
    } else if (!isOver && best == Origin.STOCK && voice.contains(branch)) {
      best = Origin.VOICE;
    }
  }

  @Override
  public void ticks() {
    isOver = true;
  }
}
