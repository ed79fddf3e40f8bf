package impromptu.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.save.FaultyDisk;
import impromptu.save.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P3: a transcript that can't be written is told once and misses nothing in the end. */
class FaultTest {
  private static final Game CELLAR = Plays.cellar();

  @TempDir Path folder;

  private static Desk desk(Path saves, FaultyDisk disk) {
    Shelf shelf = Shelf.of(saves, CELLAR.story().meta().ifid(), disk);
    return new Desk(shelf, () -> LocalDateTime.of(2000, 1, 1, 0, 0), () -> 0, true);
  }

  @Test
  void p3ATranscriptMissesNothingOnceThereIsRoom() throws IOException {
    FaultyDisk disk = new FaultyDisk();
    Play play = Play.begin(CELLAR, desk(folder.resolve("saves"), disk));
    Path file = folder.resolve("game.txt");
    play.transcribe(file);
    play.submit("take lamp");
    disk.failAt(0, 1_000_000, true);
    String told = PlainText.of(play.submit("take rope")) + PlainText.of(play.submit("i"));
    assertTrue(told.contains("(The transcript can't be written: No space left on device."), told);
    told = PlainText.of(play.submit("drop rope"));
    assertEquals("You put the rope down.", told);
    disk.heal();
    play.submit("up");
    play.close();
    String written = Files.readString(file);
    for (String line : List.of("take lamp", "take rope", "i", "drop rope", "up")) {
      assertEquals(2, written.split("> " + line + "\n", -1).length, line + " in " + written);
    }
  }
}
