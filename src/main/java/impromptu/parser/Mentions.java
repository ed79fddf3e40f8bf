package impromptu.parser;

import impromptu.story.Entity;
import impromptu.story.Text;
import impromptu.story.Thing;
import impromptu.story.Trait;
import impromptu.story.Words;

/** What words stand in the texts that a player reads. */
final class Mentions {
  private Mentions() {}

  /** Whether a word stands in what is shown of an entity. */
  static boolean in(Entity entity, String word) {
    return in(entity.description(), word)
        || (entity instanceof Thing thing && in(thing.initial(), word));
  }

  /** Whether a word stands in what is shown of something that the player has seen. */
  static boolean inAnythingSeen(Situation situation, String word) {
    for (int entity = 1; entity < situation.story().entities().size(); entity++) {
      if (situation.is(entity, Trait.SEEN) && in(situation.story().entity(entity), word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands in a text, outside braces. */
  static boolean in(Text text, String word) {
    String source = text.source();
    boolean code = false;
    int start = -1;
    for (int i = 0; i <= source.length(); i++) {
      char c = i < source.length() ? source.charAt(i) : ' ';
      boolean letter = Character.isLetterOrDigit(c) || c == '\'' || c == '’';
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (!code
            && i - start == word.length()
            && Words.normal(source.substring(start, i)).equals(word)) {
          return true;
        }
        start = -1;
      }
      if (c == '{' || c == '}') {
        code = c == '{';
      }
    }
    return false;
  }
}
