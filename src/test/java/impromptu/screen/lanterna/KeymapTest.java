package impromptu.screen.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import impromptu.screen.lanterna.Key.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What keystrokes mean, and that the page of keys tells all of it. */
class KeymapTest {
  @Test
  void strokesAreFoundByWhatIsWrittenOnTheKeys() {
    assertEquals(Optional.of(Press.LINE_START), Keymap.read(new KeyStroke('a', true, false)));
    assertEquals(Optional.of(Press.WORD_LEFT), Keymap.read(new KeyStroke('b', false, true)));
    assertEquals(Optional.of(new Key.Text("B")), Keymap.read(new KeyStroke('B', false, false)));
    assertEquals(Optional.of(Press.FIND), Keymap.read(new KeyStroke('r', true, false)));
    assertEquals(
        Optional.of(Press.ROW_UP), Keymap.read(new KeyStroke(KeyType.ArrowUp, false, false, true)));
    assertEquals(
        Optional.of(Press.KILL_WORD), Keymap.read(new KeyStroke(KeyType.Backspace, false, true)));
    assertEquals(
        Optional.of(Press.PAGE_UP), Keymap.read(new KeyStroke(KeyType.PageUp, true, false)));
    assertEquals(Optional.empty(), Keymap.read(new KeyStroke('q', true, false)));
    assertEquals(Optional.empty(), Keymap.read(new KeyStroke(KeyType.F11)));
  }

  @Test
  void noKeyDoesTwoThings() {
    List<String> all = new ArrayList<>();
    for (Press press : Press.values()) {
      all.addAll(press.names());
    }
    assertEquals(all.size(), all.stream().distinct().count());
  }

  @Test
  void thePageOfKeysTellsEveryKey() {
    Playing playing = new Playing(80, 60).press(Press.HELP);
    for (Press press : Press.values()) {
      for (String name : press.names()) {
        assertTrue(
            playing.text().replaceAll("\\s+", " ").contains(name), () -> name + playing.text());
      }
    }
  }
}
