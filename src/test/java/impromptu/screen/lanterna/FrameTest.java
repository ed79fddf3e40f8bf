package impromptu.screen.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.screen.lanterna.Key.Press;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTest {
  @Test
  void theOpeningAtTheUsualSize() {
    assertEquals(
        """
        The Wings                                          heart steady · turn 0
        ────────────────────────────────────────────────────────────────────────
                                     The Rehearsal

        Somewhere a piano is being tuned, one note at a time, each of them a
        little less wrong than the one before it.

        The Wings
        Ropes climb into the dark above you. A velvet curtain stands between you
        and the house — heavy, black, and warm to the hand, as if somebody had
        been leaning on the other side. “Not yet,” says a voice, and says
        it twice.

        >
        """,
        new Playing(80, 24).text());
  }

  @Test
  void aSmallWindowKeepsPlacePromptAndTheLastWords() {
    Playing playing = new Playing(20, 6);
    playing.line("wait");
    assertEquals(
        """
        The Wings     turn 1

        > wait
        Dust turns in the
        light.
        >
        """,
        playing.text());
  }

  @Test
  void aWindowTooSmallSaysSo() {
    assertEquals("Too small a\nwindow.\n", new Playing(12, 4).text());
  }

  @Test
  void aMomentShowsItsChoicesItsBeatsAndItsPressure() {
    Playing playing = new Playing(60, 15).line("panic").press(Press.DOWN, Press.DOWN);
    assertEquals(
        """
        The Wings                        ♥ heart racing · turn 1
        ────────────────────────────────────────────────────────
        warm to the hand, as if somebody had been leaning on the
        other side. “Not yet,” says a voice, and says it twice.

        > panic
        The light finds you, and the hall draws in its breath.

        Your heart is a fist on a door         ●●●● 4 beats left
          1  Go on with the steps that you have rehearsed, every
             one of them
        › 2  Stand still
          3  Breathe, and listen to what the strings are playing

        >
        """,
        playing.text());
  }

  @Test
  void aMomentWithoutRoomForAllItsChoicesSaysThatThereAreMore() {
    Playing playing = new Playing(40, 10).line("panic");
    assertEquals(
        """
        Your heart is a fist on a door  ●●●●
          1  Go on with the steps that you
             have rehearsed, ever…  2 more ↓
        >
        """,
        panel(playing));
    playing.press(Press.DOWN, Press.DOWN);
    assertEquals(
        """
        Your heart is a fist on a door  ●●●●
             of them
        › 2  Stand still            1 more ↓
        >
        """,
        panel(playing));
    playing.press(Press.DOWN);
    assertEquals(
        """
        Your heart is a fist on a door  ●●●●
        › 3  Breathe, and listen to what the
             strings are playing    2 more ↑
        >
        """,
        panel(playing));
    Playing ascii = new Playing(40, 10, Typography.ASCII).line("panic");
    assertTrue(ascii.screen().contains("2 more v"), ascii::screen);
  }

  /** The last four rows, without the margin. */
  private static String panel(Playing playing) {
    String[] rows = playing.text().split("\n", -1);
    return String.join("\n", List.of(rows).subList(rows.length - 5, rows.length));
  }

  @Test
  void theTextIsNeverWiderThanAReaderLikes() {
    for (String row : new Playing(200, 60).screen().split("\n", -1)) {
      assertTrue(Graphemes.width(row.strip()) <= 72);
      assertTrue(row.isEmpty() || row.startsWith(" ".repeat(64)));
    }
  }

  @Test
  void withoutUnicodeEverySignIsAscii() {
    Playing playing = new Playing(60, 24, Typography.ASCII);
    playing.line("panic").press(Press.DOWN).line("mumbling");
    for (char c : playing.screen().toCharArray()) {
      assertTrue(c < 0x7F, () -> "not ASCII: " + c);
    }
    assertTrue(playing.screen().contains("\"Not yet,\" says a voice"));
  }

  @Test
  void noSizeBreaksAFrame() {
    Playing playing = new Playing(80, 24).line("long").line("panic").line("what is this");
    for (int columns = 1; columns < 90; columns += 3) {
      for (int rows = 1; rows < 40; rows++) {
        playing.play.resize(new Size(columns, rows));
        Frame frame = playing.play.frame();
        assertEquals(rows, frame.rows().size());
        for (Line row : frame.rows()) {
          assertTrue(row.width() <= columns, row::text);
        }
        assertTrue(frame.cursorColumn() < columns);
      }
    }
  }
}
