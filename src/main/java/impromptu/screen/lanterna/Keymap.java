package impromptu.screen.lanterna;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import impromptu.screen.lanterna.Key.Press;
import java.util.Optional;

/** What each keystroke means here. */
final class Keymap {
  private Keymap() {}

  /** The key meant; empty for strokes that mean nothing here. */
  static Optional<Key> read(KeyStroke stroke) {
    if (stroke.getKeyType() == KeyType.Character) {
      return character(stroke);
    }
    boolean word = stroke.isCtrlDown() || stroke.isAltDown();
    boolean row = word || stroke.isShiftDown();
    return switch (stroke.getKeyType()) {
      case Enter -> Optional.of(Press.ENTER);
      case Tab -> Optional.of(Press.TAB);
      case Backspace -> Optional.of(word ? Press.KILL_WORD : Press.BACKSPACE);
      case Delete -> Optional.of(word ? Press.KILL_WORD_AHEAD : Press.DELETE);
      case ArrowLeft -> Optional.of(word ? Press.WORD_LEFT : Press.LEFT);
      case ArrowRight -> Optional.of(word ? Press.WORD_RIGHT : Press.RIGHT);
      case ArrowUp -> Optional.of(row ? Press.ROW_UP : Press.UP);
      case ArrowDown -> Optional.of(row ? Press.ROW_DOWN : Press.DOWN);
      case Home -> Optional.of(Press.HOME);
      case End -> Optional.of(Press.END);
      case PageUp -> Optional.of(Press.PAGE_UP);
      case PageDown -> Optional.of(Press.PAGE_DOWN);
      case F1 -> Optional.of(Press.HELP);
      case F2 -> Optional.of(Press.MAP);
      case F3 -> Optional.of(Press.THINGS);
      case F7 -> Optional.of(Press.UNDO);
      case F8 -> Optional.of(Press.REDO);
      case F9 -> Optional.of(Press.THEME);
      case Escape -> Optional.of(Press.ESCAPE);
      default -> Optional.empty();
    };
  }

  private static Optional<Key> character(KeyStroke stroke) {
    char c = stroke.getCharacter();
    if (stroke.isCtrlDown()) {
      return control(Character.toLowerCase(c));
    }
    if (stroke.isAltDown()) {
      return meta(Character.toLowerCase(c));
    }
    return c < ' ' || c == 0x7F ? Optional.empty() : Optional.of(new Key.Text(String.valueOf(c)));
  }

  private static Optional<Key> control(char c) {
    return switch (c) {
      case 'a' -> Optional.of(Press.LINE_START);
      case 'b' -> Optional.of(Press.LEFT);
      case 'c' -> Optional.of(Press.INTERRUPT);
      case 'd' -> Optional.of(Press.END_OF_INPUT);
      case 'e' -> Optional.of(Press.LINE_END);
      case 'f' -> Optional.of(Press.RIGHT);
      case 'g' -> Optional.of(Press.ESCAPE);
      case 'h' -> Optional.of(Press.BACKSPACE);
      case 'j', 'm' -> Optional.of(Press.ENTER);
      case 'k' -> Optional.of(Press.KILL_TO_END);
      case 'l' -> Optional.of(Press.REPAINT);
      case 'n' -> Optional.of(Press.NEWER);
      case 'p' -> Optional.of(Press.OLDER);
      case 't' -> Optional.of(Press.SWAP);
      case 'u' -> Optional.of(Press.KILL_TO_START);
      case 'v' -> Optional.of(Press.PAGE_DOWN);
      case 'w' -> Optional.of(Press.KILL_WORD);
      case 'y' -> Optional.of(Press.YANK);
      case 'z' -> Optional.of(Press.SUSPEND);
      default -> Optional.empty();
    };
  }

  private static Optional<Key> meta(char c) {
    return switch (c) {
      case 'b' -> Optional.of(Press.WORD_LEFT);
      case 'f' -> Optional.of(Press.WORD_RIGHT);
      case 'd' -> Optional.of(Press.KILL_WORD_AHEAD);
      case 'i' -> Optional.of(Press.THINGS);
      case 'm' -> Optional.of(Press.MAP);
      case 'v' -> Optional.of(Press.PAGE_UP);
      case 0x7F, '\b' -> Optional.of(Press.KILL_WORD);
      default -> Optional.empty();
    };
  }
}
