package impromptu.screen.lanterna;

import com.googlecode.lanterna.input.BasicCharacterPattern;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/**
 * Bracketed paste: asked to, a terminal marks the beginning and the end of what is pasted. Lanterna
 * knows no keys for the marks, so two stand in that no keyboard has.
 */
final class Pasting implements KeyDecodingProfile {
  private static final KeyStroke BEGINS = new KeyStroke(KeyType.F18);
  private static final KeyStroke ENDS = new KeyStroke(KeyType.F19);

  /** Asks for the marks. */
  static byte[] on() {
    return "\033[?2004h".getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] off() {
    return "\033[?2004l".getBytes(StandardCharsets.US_ASCII);
  }

  static boolean begins(KeyStroke stroke) {
    return stroke.getKeyType() == KeyType.F18;
  }

  static boolean ends(KeyStroke stroke) {
    return stroke.getKeyType() == KeyType.F19;
  }

  @Override
  public Collection<CharacterPattern> getPatterns() {
    return List.of(
        new BasicCharacterPattern(BEGINS, '\033', '[', '2', '0', '0', '~'),
        new BasicCharacterPattern(ENDS, '\033', '[', '2', '0', '1', '~'));
  }
}
