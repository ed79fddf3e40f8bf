package impromptu.screen.lanterna;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import impromptu.screen.lanterna.Key.Press;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What each keystroke means here, by what is written on the keys. */
final class Keymap {
  private static final Map<String, Press> KEYS = keys();

  private Keymap() {}

  private static Map<String, Press> keys() {
    Map<String, Press> keys = new HashMap<>();
    for (Press press : Press.values()) {
      for (String name : press.names()) {
        keys.put(name, press);
      }
    }
    return keys;
  }

  /** The key meant; empty for strokes that mean nothing here. */
  static Optional<Key> read(KeyStroke stroke) {
    if (Pasting.begins(stroke) || Pasting.ends(stroke)) {
      return Optional.of(Pasting.begins(stroke) ? Press.PASTE_BEGINS : Press.PASTE_ENDS);
    }
    if (stroke.getKeyType() == KeyType.Character && !stroke.isCtrlDown() && !stroke.isAltDown()) {
      return text(stroke.getCharacter());
    }
    String name = name(stroke);
    Press press = KEYS.get(modifiers(stroke) + name);
    return Optional.ofNullable(press == null && isNamed(stroke) ? KEYS.get(name) : press);
  }

  private static Optional<Key> text(char c) {
    return c < ' ' || c == 0x7F ? Optional.empty() : Optional.of(new Key.Text(String.valueOf(c)));
  }

  /** Whether the key has a name of its own, so that it does without what is pressed with it. */
  private static boolean isNamed(KeyStroke stroke) {
    return stroke.getKeyType() != KeyType.Character;
  }

  private static String modifiers(KeyStroke stroke) {
    if (stroke.isCtrlDown()) {
      return "Ctrl-";
    }
    return stroke.isAltDown() ? "Alt-" : stroke.isShiftDown() ? "Shift-" : "";
  }

  private static String name(KeyStroke stroke) {
    return switch (stroke.getKeyType()) {
      case Character -> letter(stroke.getCharacter());
      case ArrowLeft -> "Left";
      case ArrowRight -> "Right";
      case ArrowUp -> "Up";
      case ArrowDown -> "Down";
      case Delete -> "Del";
      case PageUp -> "PgUp";
      case PageDown -> "PgDn";
      case Escape -> "Esc";
      default -> stroke.getKeyType().name();
    };
  }

  private static String letter(char c) {
    return c == 0x7F || c == '\b' ? "Backspace" : String.valueOf(c).toUpperCase(Locale.ROOT);
  }
}
