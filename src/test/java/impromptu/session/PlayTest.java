package impromptu.session;

import static impromptu.session.Plays.assertPlays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.save.BadSave;
import impromptu.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PlayTest {
  private static final Game CELLAR = Plays.cellar();

  @TempDir Path folder;

  private Play begun() {
    Play play = Play.begin(CELLAR, Plays.desk(folder, CELLAR));
    play.opening();
    return play;
  }

  @Test
  void undoSaysWhatItTookBackAndWhereYouAre() {
    assertPlays(
        begun(),
        """
        > undo
        There is nothing to take back.
        > take lamp
        Yours.
        > xyzzy
        “xyzzy” is no verb that this story knows. VERBS lists them.
        > up
        Attic

        Dust.

        You can see a bell here.
        > undo 2
        (Taken back: up; take lamp.)

        Cellar

        Bare walls.

        You can see a lamp and a rope here.
        > redo
        (Done again: take lamp.)

        Cellar

        Bare walls.

        You can see a rope here.
        > redo 5
        (Done again: up.)

        Attic

        Dust.

        You can see a bell here.
        > redo
        There is nothing to do again.
        """);
  }

  @Test
  void aNewTurnLeavesNothingToDoAgain() {
    assertPlays(
        begun(),
        """
        > take lamp
        Yours.
        > undo
        (Taken back: take lamp.)

        Cellar

        Bare walls.

        You can see a lamp and a rope here.
        > take rope
        You take the rope.
        > redo
        There is nothing to do again.
        """);
  }

  @Test
  void undoingAnAnswerTakesTheQuestionBackToo() {
    assertPlays(
        begun(),
        """
        > take
        What do you want to take?
        > lamp
        Yours.
        > undo
        (Taken back: take lamp.)

        Cellar

        Bare walls.

        You can see a lamp and a rope here.
        > redo
        (Done again: take lamp.)

        Cellar

        Bare walls.

        You can see a rope here.
        """);
  }

  @Test
  void quittingAsksAndSwallowsNoCommand() {
    Play play = begun();
    assertPlays(
        play,
        """
        > quit
        Leave the game? It can be continued later. (YES or NO.)
        > take lamp
        Yours.
        > yes
        That was a rhetorical question.
        """
            .replace("That was a rhetorical question.", PlainText.of(begun().submit("yes"))));
    assertPlays(
        play,
        """
        > quit
        Leave the game? It can be continued later. (YES or NO.)
        > no
        The game goes on.
        > restart
        Begin again from the start? (YES or NO.)
        >
        The game goes on.
        """);
    assertEquals(
        Optional.of("Leave the game? It can be continued later. (YES or NO.)"),
        play.submit("quit").question());
    assertTrue(play.submit("y").over());
  }

  @Test
  void savesAndRestoresByName() {
    assertPlays(
        begun(),
        """
        > restore
        Nothing is saved yet.
        > take lamp. save. up
        Yours.

        Save as “cellar”? (YES, or SAVE and another name.)
        > yes
        Saved as “cellar”.

        Attic

        Dust.

        You can see a bell here.
        > save Before the Bell
        Saved as “Before the Bell”.
        > restore CELLAR
        Restored “cellar”.

        Cellar

        Bare walls.

        You can see a rope here.
        > restore nowhere
        There is no save called “nowhere”.
        > undo
        (Taken back: take lamp.)

        Cellar

        Bare walls.

        You can see a lamp and a rope here.
        """);
  }

  @Test
  void listsSavesWithTheirLastLines() throws IOException {
    Play play = begun();
    play.submit("save one");
    String list = PlainText.of(play.submit("saves"));
    assertTrue(list.contains("one: Cellar, turn 0, 2000-01-01 00:00."), list);
    assertTrue(list.contains("Bare walls. You can see a lamp and a rope here."), list);
  }

  @Test
  void afterAnEndingOnlySomeThingsWork() {
    Play play = begun();
    Reply end = play.submit("up. touch bell");
    assertEquals(Optional.of("rung"), end.ending());
    assertTrue(PlainText.of(end).endsWith("RESTORE a save, RESTART or QUIT."));
    assertPlays(
        play,
        """
        > look
        The story is over. You can UNDO the last turn, RESTORE a save, RESTART or QUIT; \
        ENDINGS, SCORE, ABOUT and TRANSCRIPT work as well.
        > undo
        (Taken back: up. touch bell.)

        Cellar

        Bare walls.

        You can see a lamp and a rope here.
        """);
    assertEquals(Optional.empty(), play.submit("x lamp").ending());
    String endings = PlainText.of(play.submit("endings"));
    assertTrue(endings.contains("The bell rings"), endings);
    assertTrue(play.submit("undo").ending().isEmpty());
  }

  @Test
  void aGameThatIsOverComesBackAtItsEnd() throws IOException, BadSave {
    String end =
        """

        The bell rings

        You have found 1 of 2 endings. You can UNDO the last turn, RESTORE a save, RESTART or QUIT.
        """;
    Play play = begun();
    play.submit("up");
    play.submit("touch bell");
    play.submit("save end");
    assertPlays(play, "> restore end\nRestored “end”.\n" + end);
    play.submit("save");
    assertTrue(PlainText.of(play.submit("no")).startsWith("The story is over."));
    play.submit("undo");
    assertPlays(play, "> redo\n(Done again: touch bell.)\n" + end);
    play.close();
    Play loaded = Play.load(CELLAR, Plays.desk(folder, CELLAR), "end");
    assertEquals("Restored “end”.\n" + end, PlainText.of(loaded.opening()) + "\n");
    assertEquals(Optional.of("rung"), loaded.opening().ending());
    loaded.close();
    Play resumed = Play.resume(CELLAR, Plays.desk(folder, CELLAR));
    assertEquals(
        "(The last game is over. This is how it ended.)\n" + end,
        PlainText.of(resumed.opening()) + "\n");
    assertTrue(PlainText.of(resumed.submit("look")).startsWith("The story is over."));
    resumed.close();
  }

  @Test
  void endingsAreRememberedInAnotherPlaying() {
    begun().submit("up. touch bell");
    String endings = PlainText.of(begun().submit("endings"));
    assertTrue(endings.contains("The bell rings"), endings);
  }

  @Test
  void writesTranscriptsWithoutOverwriting() throws IOException {
    Path wanted = folder.resolve("game.txt");
    Files.writeString(wanted, "mine");
    Play play = Play.begin(CELLAR, Plays.desk(folder, CELLAR));
    play.transcribe(wanted);
    String told = PlainText.of(play.opening());
    assertTrue(
        told.endsWith(
            "\n("
                + wanted
                + " is there already and stays as it is. The transcript is written to "
                + folder.resolve("game-2.txt")
                + ".)"),
        told);
    play.submit("take lamp");
    play.close();
    assertEquals("mine", Files.readString(wanted));
    String written = Files.readString(folder.resolve("game-2.txt"));
    assertTrue(written.startsWith("The Cellar"), written);
    assertTrue(written.endsWith("> take lamp\nYours.\n\n"), written);
  }

  @Test
  void aPathIsRefusedAsANameAndNoneOfItIsPlayed() {
    for (String path : new String[] {"save ..", "save ../evil", "save ./x"}) {
      Play play = begun();
      String told = PlainText.of(play.submit(path));
      assertEquals(
          """
          A save can't be called that: letters, digits and blanks are best.

          Save as “cellar”? (YES, or SAVE and another name.)""",
          told);
      assertEquals("The game goes on.", PlainText.of(play.submit("no")));
    }
    assertPlays(
        begun(),
        """
        > save. take lamp
        Save as “cellar”? (YES, or SAVE and another name.)
        > no
        The game goes on.

        Yours.
        """);
  }

  @Test
  void aDamagedSaveIsListedByTheNameThatItWasGiven() throws IOException {
    Play play = begun();
    play.submit("save con");
    play.submit("save Before the \u00e9nd");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().contains("slots")).toList()) {
        if (file.toString().endsWith(".json")) {
          Files.writeString(file, "{");
        }
      }
    }
    String told = PlainText.of(play.submit("saves"));
    assertTrue(told.contains("before the \u00e9nd: damaged."), told);
    assertTrue(told.contains("con: damaged."), told);
    assertFalse(told.contains("%"), told);
  }

  @Test
  void aDiskThatRefusesIsToldWithThePath() throws IOException {
    Path file = Files.createFile(folder.resolve("some.png"));
    Play play = Play.begin(CELLAR, Plays.desk(file, CELLAR));
    for (String line : new String[] {"save x", "restore x", "saves"}) {
      String told = PlainText.of(play.submit(line));
      assertTrue(told.contains(": " + file), told);
    }
  }

  @Test
  @Timeout(20)
  void aFileHoldsNoTranscripts() throws IOException {
    Path file = Files.createFile(folder.resolve("some.png"));
    Path below = file.resolve("game.txt");
    assertThrows(NotDirectoryException.class, () -> begun().transcribe(below));
  }

  @Test
  void theTranscriptIsAlwaysOn() throws IOException {
    Play play = begun();
    play.submit("take lamp");
    play.submit("transcript");
    play.close();
    try (Stream<Path> files = Files.walk(folder)) {
      Path file = files.filter(path -> path.toString().endsWith(".txt")).findFirst().orElseThrow();
      assertTrue(Files.readString(file).contains("> take lamp\nYours."));
    }
  }

  @Test
  void oddLinesAreHarmless() {
    Play play = begun();
    assertTrue(PlainText.of(play.submit("x".repeat(5000))).startsWith("That line is longer"));
    String told = PlainText.of(play.submit("x \u001b[2Jlamp\0"));
    assertFalse(told.contains("\u001b"), told);
    for (int i = 0; i < 2000; i++) {
      StringBuilder line = new StringBuilder();
      for (int n = i % 30; n >= 0; n--) {
        line.append((char) (i * 7919 * (n + 1)));
      }
      play.submit(line.toString());
    }
  }

  @Test
  void restartKeepsTheOldPlaying() {
    Play play = begun();
    play.submit("take lamp");
    play.submit("restart");
    assertTrue(PlainText.of(play.submit("yes")).startsWith("The Cellar"));
    play.submit("take rope");
    String back = PlainText.of(play.submit("restore autosave"));
    assertTrue(back.endsWith("You can see a rope here."), back);
  }

  @Test
  void undoGoesBackFurtherThanStatesAreKept() {
    Play play = begun();
    for (int i = 0; i < 1500; i++) {
      play.submit(i % 2 == 0 ? "take rope" : "drop rope");
    }
    String told = PlainText.of(play.submit("undo 1500"));
    assertTrue(told.endsWith("You can see a lamp and a rope here."));
    assertEquals(0, play.submit("look").turn() - 1);
  }

  @Test
  void aPreviewShowsTheStoryAndNotTheTalkAboutSaves() {
    Play play = begun();
    play.submit("up");
    play.submit("save one");
    play.submit("save");
    play.submit("yes");
    for (impromptu.save.Label label : play.saves()) {
      assertEquals(
          java.util.List.of("Attic", "Dust.", "You can see a bell here."), label.preview());
    }
    assertEquals(2, play.saves().size());
  }

  /** "Go out" alone is read otherwise there than the line that it stands for. */
  @Test
  void redoDoesTheSameAlthoughItsWordsCanBeReadOtherwise() {
    Game dream = new Game(ScenarioReader.read(Path.of("scenario/dream")).story().orElseThrow());
    Play play = Play.begin(dream, Plays.desk(folder, dream));
    assertEquals("stage", play.submit("go out on stage").room());
    assertEquals("wings", play.submit("undo").room());
    assertEquals("stage", play.submit("redo").room());
    play.close();
  }
}
