package impromptu.story;

import java.text.Normalizer;
import java.util.Locale;

/** How words are made comparable, the same for vocabulary and for what a player types. */
public final class Words {
  private Words() {}

  /** The word in lower case, composed (NFC), with typographic apostrophes made plain. */
  public static String normal(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 128 || (c >= 'A' && c <= 'Z')) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace('‘', '\'');
      }
    }
    return word;
  }
}
