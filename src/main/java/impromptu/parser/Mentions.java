package impromptu.parser;

import impromptu.story.Text;
import impromptu.story.Words;

/** What words stand in the texts that a player reads. */
final class Mentions {
  private Mentions() {}

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
