package impromptu.screen.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.screen.lanterna.Key.Press;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Saves to choose from, words to look for, and what is pasted. */
class SheetTest {
  @Test
  void theSavesAreListedWithTheLastWordsOfTheChosenOne() {
    Playing playing = new Playing(80, 24).press(Press.RESTORE);
    assertEquals("Saved games", playing.row(2));
    assertEquals("› before the light · The Wings · turn 12 · 2026-03-04 20:15:00", playing.row(3));
    assertEquals("Not yet.", playing.row(4));
    assertEquals("start · The Foyer · turn 0 · 2026-03-04 19:30:00", playing.row(5));
    playing.press(Press.DOWN);
    assertEquals("› start · The Foyer · turn 0 · 2026-03-04 19:30:00", playing.row(4));
    assertEquals("Wrong.", playing.row(6));
  }

  @Test
  void enterBringsTheChosenOneBack() {
    Playing playing = new Playing(80, 24).press(Press.RESTORE, Press.DOWN, Press.ENTER);
    assertEquals(List.of("restore start"), playing.session.lines);
  }

  @Test
  void theListNeverSwallowsWhatIsTyped() {
    Playing playing = new Playing(80, 24).press(Press.RESTORE).line("wait");
    assertEquals(List.of("wait"), playing.session.lines);
    playing.press(Press.RESTORE, Press.ESCAPE).line("wait");
    assertEquals(List.of("wait", "wait"), playing.session.lines);
  }

  @Test
  void wordsAreFoundFromTheNewestBackAndSetOff() {
    Playing playing = new Playing(60, 12).line("long").line("wait").line("long");
    playing.press(Press.FIND).type("DUST turns");
    assertEquals("Dust turns in the light.", playing.row(1));
    assertEquals("find: DUST turns|", playing.prompt());
    assertEquals(Role.CHOSEN, playing.play.frame().rows().get(1).runs().get(1).face().role());
    playing.press(Press.ENTER);
    assertEquals(">|", playing.prompt().replace(" ", ""));
    assertEquals("Dust turns in the light.", playing.row(1));
    playing.press(Press.FIND).type("dust").press(Press.ESCAPE);
    assertTrue(playing.row(9).endsWith("begins again."), playing.text());
  }

  @Test
  void findingAgainGoesFurtherBackAndStaysAtTheLast() {
    Playing playing = new Playing(60, 12).line("wait").line("long").line("wait").line("long");
    playing.press(Press.FIND).type("dust");
    String first = playing.screen();
    playing.press(Press.FIND);
    assertFalse(first.equals(playing.screen()));
    playing.press(Press.FIND);
    assertEquals("not there: dust|", playing.prompt());
    assertEquals("find: dus|", playing.press(Press.BACKSPACE).prompt());
  }

  @Test
  void aKeyThatSearchingHasNoUseForIsTheStorys() {
    Playing playing = new Playing(80, 24).line("wait").press(Press.FIND).type("dust");
    playing.press(Press.UNDO);
    assertEquals(List.of("wait", "undo"), playing.session.lines);
    assertEquals(">|", playing.prompt().replace(" ", ""));
  }

  @Test
  void whatIsPastedIsPlayedLineByLineWhateverItsSignsMeanWhenTyped() {
    Playing playing = new Playing(40, 10).line("long").press(Press.HELP, Press.PASTE_BEGINS);
    playing.line(" look").press(Press.ENTER).type("wait").press(Press.TAB).type("x");
    playing.press(Press.ENTER).type("?half").press(Press.PASTE_ENDS);
    assertEquals(List.of("long", " look", "wait x"), playing.session.lines);
    assertEquals("> ?half|", playing.prompt());
  }
}
