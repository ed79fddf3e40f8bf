package impromptu.screen.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AbilitiesTest {
  @Test
  void countsColours() {
    assertEquals(
        Colours.TRUE, Colours.of(Map.of("TERM", "xterm-256color", "COLORTERM", "truecolor")));
    assertEquals(Colours.MANY, Colours.of(Map.of("TERM", "tmux-256color")));
    assertEquals(Colours.SIXTEEN, Colours.of(Map.of("TERM", "xterm")));
    assertEquals(Colours.EIGHT, Colours.of(Map.of("TERM", "linux")));
    assertEquals(Colours.NONE, Colours.of(Map.of("TERM", "vt100")));
    assertEquals(Colours.NONE, Colours.of(Map.of("TERM", "xterm-256color", "NO_COLOR", "1")));
    assertEquals(Colours.MANY, Colours.of(Map.of("TERM", "xterm-256color", "NO_COLOR", "")));
  }

  @Test
  void readsTheEncodingFromTheLocale() {
    assertEquals(Typography.UNICODE, of(Map.of("LANG", "de_DE.utf8")));
    assertEquals(Typography.ASCII, of(Map.of("LANG", "en_GB.UTF-8", "LC_ALL", "C")));
    assertEquals(Typography.ASCII, of(Map.of()));
    assertEquals(Typography.ASCII, Abilities.of(Map.of("LANG", "C.UTF-8"), true).typography());
  }

  private static Typography of(Map<String, String> environment) {
    return Abilities.of(environment, false).typography();
  }

  @Test
  void needsATerminalThatIsNotDumb() {
    assertTrue(FullScreen.usable(Map.of("TERM", "xterm")));
    assertFalse(FullScreen.usable(Map.of("TERM", "dumb")));
    assertFalse(FullScreen.usable(Map.of()));
  }

  @Test
  void asciiHasStandIns() {
    assertEquals(
        "\"Not yet\" -- it's cafe, oesterreich?...",
        Typography.ASCII.shown("“Not yet” — it’s café, œsterreich?…"));
    assertEquals("?", Typography.ASCII.shown("夢"));
  }
}
