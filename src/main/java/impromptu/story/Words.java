package impromptu.story;

import java.text.Normalizer;
import java.util.Locale;

/** How words are made comparable, the same for vocabulary and for what a player types. */
public final class Words {
  private Words() {}

  /** The word in lower case, composed (NFC), with typographic apostrophes made plain. */
  public static String normal(String word) {
    boolean capital = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 128) {
        return composed(word);
      }
      capital |= c >= 'A' && c <= 'Z';
    }
    return capital ? word.toLowerCase(Locale.ROOT) : word;
  }

  /** Apart, since the normalizer's tables take their time to load and ASCII needs none. */
  private static String composed(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('‘', '\'');
  }
}
