package impromptu.screen.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.screen.lanterna.Key.Press;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlayTest {
  @Test
  void playsTheLineTyped() {
    Playing playing = new Playing(80, 24).line("look");
    assertEquals(List.of("look"), playing.session.lines);
    assertTrue(playing.text().endsWith("> look\nYou try “look”. Nothing comes of it.\n\n>\n"));
  }

  @Test
  void severalLinesPastedAtOnceAreAllPlayed() {
    Playing playing = new Playing(40, 10);
    playing.line("long").line("panic").line("what").line("1").type("half");
    assertEquals(List.of("long", "panic", "what", "1"), playing.session.lines);
    assertEquals("> half|", playing.prompt());
  }

  @Test
  void aTurnThatOutgrowsTheWindowIsReadPageByPage() {
    Playing playing = new Playing(80, 18).line("long");
    assertEquals("> long", playing.row(2));
    assertEquals("[more: Space or PgDn]", playing.row(16));
    playing.type(" ").press(Press.ENTER);
    assertEquals("", playing.row(16));
    assertTrue(playing.row(15).endsWith("begins again."));
    assertEquals(List.of("long"), playing.session.lines);
  }

  @Test
  void aTurnThatFitsAsksForNothing() {
    Playing playing = new Playing(80, 24).line("wait").line("wait");
    assertFalse(playing.text().contains("more"));
  }

  @Test
  void newsLeavesTheLineThatIsBeingTyped() {
    Playing playing = new Playing(80, 24).line("wait").type("take half");
    playing.play.hear();
    assertFalse(playing.text().contains("[Read again.]"));
    playing.session.news = Optional.of("[Read again.]");
    playing.play.hear();
    assertTrue(playing.text().endsWith("\n\n[Read again.]\n\n> take half\n"), playing.text());
    assertEquals("> take half|", playing.prompt());
    assertEquals(List.of("wait"), playing.session.lines);
  }

  @Test
  void aNumberTypedPicksAndTellsWhat() {
    Playing playing = new Playing(80, 40).line("panic").line("2");
    assertEquals(List.of("panic", "2"), playing.session.lines);
    assertTrue(playing.text().contains("> 2 · Stand still\nYour hands do not hear you."));
  }

  @Test
  void arrowsAndEnterPickWhileTheLineIsEmpty() {
    Playing playing = new Playing(80, 40).line("panic").press(Press.DOWN, Press.DOWN, Press.ENTER);
    assertEquals(List.of("panic", "2"), playing.session.lines);
    playing.press(Press.UP, Press.ENTER);
    assertEquals(List.of("panic", "2", "3"), playing.session.lines);
  }

  @Test
  void wordsTypedAreNotTakenForAChoice() {
    Playing playing = new Playing(80, 40).line("panic").press(Press.DOWN).line("sing");
    assertEquals(List.of("panic", "sing"), playing.session.lines);
  }

  @Test
  void arrowsLeafInEarlierLines() {
    Playing playing = new Playing(80, 24).line("look").line("wait").type("no");
    assertEquals("> wait|", playing.press(Press.UP).prompt());
    assertEquals("> look|", playing.press(Press.UP).prompt());
    assertEquals("> no|", playing.press(Press.DOWN, Press.DOWN).prompt());
  }

  @Test
  void tabCompletesOrOffers() {
    Playing playing = new Playing(80, 24).type("take cu").press(Press.TAB);
    assertEquals("> take curtain |", playing.prompt());
    playing.press(Press.KILL_TO_START).type("l").press(Press.TAB);
    assertTrue(playing.screen().contains("    listen  long  look\n    > l"));
  }

  @Test
  void readsBackAndKeepsTheWordsAtTheTopWhenTheWindowChanges() {
    Playing playing = new Playing(80, 24).line("wait").line("long").line("long");
    playing.press(Press.END, Press.PAGE_UP, Press.PAGE_UP);
    while (playing.row(2).split(" ", -1).length < 3) {
      playing.press(Press.ROW_DOWN);
    }
    String[] words = playing.row(2).split(" ", -1);
    playing.play.resize(new Size(50, 30));
    String top = playing.row(2) + " " + playing.row(3);
    assertTrue(top.contains(words[0] + " " + words[1]), () -> words[0] + playing.text());
    assertTrue(playing.screen().contains("lines below: PgDn, End"));
    assertEquals("", playing.press(Press.END).row(28));
  }

  @Test
  void homeShowsTheBeginning() {
    Playing playing = new Playing(80, 24).line("long").line("long").press(Press.HOME);
    assertEquals("The Rehearsal", playing.row(2));
  }

  @Test
  void aLineTooLongForTheWindowMovesSideways() {
    Playing playing = new Playing(20, 6).type("examine the velvet curtain");
    assertEquals("> he velvet curtain|", playing.prompt());
    playing.press(Press.LINE_START);
    assertEquals("> |examine the velve", playing.prompt());
  }

  @Test
  void interruptingAsksAndInsistingLeaves() {
    Playing playing = new Playing(80, 24).press(Press.INTERRUPT);
    assertEquals(List.of("quit"), playing.session.lines);
    assertFalse(playing.play.isOver());
    assertTrue(playing.text().contains("Do you really want to quit?"));
    assertTrue(playing.press(Press.INTERRUPT).play.isOver());
  }

  @Test
  void theEndOfInputAsksOnAnEmptyLineAndDeletesOnAnother() {
    Playing playing = new Playing(80, 24).type("look").press(Press.LINE_START);
    assertEquals("> |ook", playing.press(Press.END_OF_INPUT).prompt());
    playing.press(Press.KILL_TO_END, Press.END_OF_INPUT);
    assertEquals(List.of("quit"), playing.session.lines);
    assertTrue(playing.line("yes").play.isOver());
  }

  @Test
  void helpLiesOverTheStoryUntilAKeyIsPressed() {
    Playing playing = new Playing(80, 24).type("?");
    assertEquals("Keys", playing.row(2));
    playing.press(Press.ESCAPE);
    assertEquals("The Rehearsal", playing.row(2));
    assertEquals("> x|", playing.press(Press.HELP).type("x").prompt());
  }

  @Test
  void tenThousandTurnsOfScrollbackAreNoHang() {
    Playing playing = new Playing(80, 24);
    for (int turn = 0; turn < 10_000; turn++) {
      playing.line("wait");
    }
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (int turn = 0; turn < 200; turn++) {
            playing.line("wait").press(Press.PAGE_UP).screen();
            playing.play.resize(new Size(60 + turn % 20, 24));
          }
        });
  }
}
