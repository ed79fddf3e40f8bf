package impromptu.session;

import static impromptu.session.Plays.assertPlays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.save.BadSave;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P7: a save outlives an edit of the story. */
class EditedStoryTest {
  @TempDir Path folder;

  @BeforeEach
  void savesInTheAttic() {
    Game game = Plays.cellar();
    Play play = Play.begin(game, Plays.desk(folder, game));
    play.submit("x lamp");
    play.submit("take lamp");
    play.submit("up");
    play.submit("drop lamp");
    assertEquals("Saved as “one”.", PlainText.of(play.submit("save one")));
    play.close();
  }

  private Play begun(Game edited) {
    return Play.begin(edited, Plays.desk(folder, edited));
  }

  @Test
  void newWordsAreNotMentioned() {
    assertPlays(
        begun(Plays.cellar("Older.", "Very old indeed.")),
        """
        > restore one
        Restored “one”.

        Attic

        Dust.

        You can see a lamp and a bell here.
        > x lamp
        Very old indeed.
        > undo 2
        (Taken back: x lamp; drop lamp.)

        Attic

        Dust.

        You can see a bell here.
        """);
  }

  @Test
  void whatIsNewStandsWhereItStarts() {
    assertPlays(
        begun(
            Plays.cellar(
                "\"rope\": {", "\"hook\": {\"name\": \"hook\", \"in\": \"attic\"}, \"rope\": {")),
        """
        > restore one
        Restored “one”.

        Attic

        Dust.

        You can see a lamp, a hook and a bell here.
        """);
  }

  @Test
  void whatIsGoneIsTold() {
    assertPlays(
        begun(Plays.cellar("\"rope\": {\"name\": \"rope\", \"in\": \"cellar\"},", "")),
        """
        > restore one
        Restored “one”.

        (No longer in the story: rope.)

        Attic

        Dust.

        You can see a lamp and a bell here.
        """);
  }

  @Test
  void aValueOutOfRangeIsTold() {
    assertPlays(
        begun(Plays.cellar("\"max\": 9}, \"brave\": false,", "\"max\": 5}, \"brave\": false,")),
        """
        > restore one
        Restored “one”.

        (The story no longer allows what nerve was: it has the nearest that it does.)

        Attic

        Dust.

        You can see a lamp and a bell here.
        """);
  }

  @Test
  void wherePlayIsGoneTheCommandsArePlayedAgain() {
    Game edited =
        Plays.cellar(
            "\"up\": \"attic\"",
            "\"up\": \"loft\"",
            "\"attic\": {\"name\": \"Attic\"",
            "\"loft\": {\"name\": \"Loft\"",
            "\"in\": \"attic\"",
            "\"in\": \"loft\"");
    assertPlays(
        begun(edited),
        """
        > restore one
        The story has changed too much since “one” was saved: the player's place attic is gone. \
        Play its commands again from the beginning instead? (YES or NO.)
        > yes
        The commands of “one” were played again.

        Loft

        Dust.

        You can see a lamp and a bell here.
        """);
  }

  @Test
  void whatIsDeclaredToBeRenamedIsFoundAgain() {
    Game edited =
        Plays.cellar(
            "\"version\": \"1\"",
            "\"version\": \"2\", \"renamed\": {\"attic\": \"garret\", \"garret\": \"loft\","
                + " \"lamp\": \"lantern\", \"nerve\": \"courage\", \"rung\": \"tolled\"}",
            "\"up\": \"attic\"",
            "\"up\": \"loft\"",
            "\"attic\": {\"name\": \"Attic\"",
            "\"loft\": {\"name\": \"Loft\"",
            "\"in\": \"attic\"",
            "\"in\": \"loft\"",
            "\"lamp\": {\"name\": \"lamp\"",
            "\"lantern\": {\"name\": \"lamp\"",
            "nerve",
            "courage",
            "\"courage\": \"courage\"",
            "\"nerve\": \"courage\"",
            "\"rung\"",
            "\"tolled\"",
            "\"tolled\": \"tolled\"",
            "\"rung\": \"tolled\"");
    assertPlays(
        begun(edited),
        """
        > restore one
        Restored “one”.

        (What was called attic is now called Loft.)

        Loft

        Dust.

        You can see a lamp and a bell here.
        > x lamp
        Older.
        > down
        Cellar

        Bare walls.

        You can see a rope here.
        """);
  }

  @Test
  void theAutosaveGoesOnByWhatWasMeant() throws IOException, BadSave {
    Game edited =
        Plays.cellar(
            "\"rope\": {", "\"hook\": {\"name\": \"hook\", \"in\": \"attic\"}, \"rope\": {");
    Play play = Play.resume(edited, Plays.desk(folder, edited));
    String told = PlainText.of(play.opening());
    assertTrue(told.endsWith("You can see a lamp, a hook and a bell here."), told);
  }

  @Test
  void anotherStoryIsRefused() {
    Game other = Plays.cellar("00000000-0000-4000-8000", "00000000-0000-4000-9000");
    Desk desk = Plays.desk(folder, Plays.cellar());
    assertEquals(
        BadSave.Why.OTHER_STORY,
        assertThrows(BadSave.class, () -> Play.load(other, desk, "one")).why());
  }
}
