package impromptu.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.save.BadSave;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** P9: what earlier versions of the program wrote is read for ever. */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/impromptu/save/golden");
  private static final Game CELLAR = Plays.cellar();

  @TempDir Path folder;

  private void put(String golden, String as) throws IOException {
    Path file = folder.resolve(CELLAR.story().meta().ifid()).resolve(as);
    Files.createDirectories(file.getParent());
    Files.copy(GOLDEN.resolve(golden), file);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void p9AGoldenSaveGoesOn(int version) throws IOException, BadSave {
    put("save-" + version + ".json", "slots/golden.1.json");
    Play play = Play.load(CELLAR, Plays.desk(folder, CELLAR), "golden");
    Plays.assertPlays(
        play,
        """
        > i
        You are carrying a lamp and a rope.
        > x lamp
        Older.
        > undo 4
        (Taken back: x lamp; i; take; down.)

        Attic

        Dust.

        You can see a bell here.
        > endings
        """
            + PlainText.of(play.submit("endings")));
  }

  @Test
  void p9AGoldenJournalGoesOn() throws IOException, BadSave {
    put("journal-1.journal", "autosave/1.journal");
    Play play = Play.resume(CELLAR, Plays.desk(folder, CELLAR));
    assertEquals("You are carrying a lamp and a rope.", PlainText.of(play.submit("i")));
    assertTrue(PlainText.of(play.submit("undo 3")).startsWith("(Taken back: i; take; down.)"));
  }

  @Test
  void p9GoldenEndingsAreKnown() throws IOException {
    put("endings-1.json", "endings.1.json");
    String told = PlainText.of(Play.begin(CELLAR, Plays.desk(folder, CELLAR)).submit("endings"));
    assertTrue(told.contains("The bell rings"), told);
  }
}
