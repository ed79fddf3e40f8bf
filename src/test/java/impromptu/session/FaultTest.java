package impromptu.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.save.BadSave;
import impromptu.save.FaultyDisk;
import impromptu.save.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P3: whatever step of whatever write fails, play goes on and nothing is lost. */
class FaultTest {
  private static final Game CELLAR = Plays.cellar();

  /** The suite lets one step in so many fail; the torture program all of them. */
  private static final int EVERY = Integer.getInteger("every", 5);

  private static final String FAILING = "(The game can't be kept as it goes:";

  @TempDir Path folder;

  private static Desk desk(Path saves, FaultyDisk disk) {
    Shelf shelf = Shelf.of(saves, CELLAR.story().meta().ifid(), disk);
    return new Desk(shelf, () -> LocalDateTime.of(2000, 1, 1, 0, 0), () -> 0, true);
  }

  private static List<String> evening() {
    List<String> lines = new ArrayList<>(List.of("take lamp", "save one", "up", "restore one"));
    for (int i = 0; i < 55; i++) {
      lines.add(i % 2 == 0 ? "take rope" : "drop rope");
    }
    lines.addAll(List.of("undo", "save one", "restart", "yes", "take lamp", "up", "touch bell"));
    lines.addAll(List.of("undo", "save two", "down"));
    return lines;
  }

  /** Plays the evening while some steps fail, and a line after they no longer do. */
  private Play played(Path saves, FaultyDisk disk, int from, int count) {
    Play play = Play.begin(CELLAR, desk(saves, disk));
    disk.failAt(from, count, from % 2 == 0);
    int told = 0;
    for (String line : evening()) {
      told += PlainText.of(play.submit(line)).contains(FAILING) ? 1 : 0;
    }
    assertTrue(told <= 3, "told " + told + " times, failing from " + from);
    disk.heal();
    play.submit("x lamp");
    return play;
  }

  /** How many steps the evening asks of the disk. */
  private int steps() {
    FaultyDisk disk = new FaultyDisk();
    Play play = Play.begin(CELLAR, desk(folder.resolve("counted"), disk));
    evening().forEach(play::submit);
    int steps = disk.asked().size();
    play.close();
    assertTrue(steps > 100, "only " + steps);
    return steps;
  }

  @Test
  void p3AStepThatFailsCostsNoTurn() throws IOException, BadSave {
    int steps = steps();
    for (int step = 0; step < steps; step += EVERY) {
      Path saves = folder.resolve("once" + step);
      assertGoesOn(saves, played(saves, new FaultyDisk(), step, 1), "step " + step);
    }
  }

  @Test
  void p3AFullDiskCostsNoTurnOnceThereIsRoom() throws IOException, BadSave {
    int steps = steps();
    for (int step = 0; step < steps; step += 2 * EVERY) {
      Path saves = folder.resolve("full" + step);
      assertGoesOn(saves, played(saves, new FaultyDisk(), step, 1_000_000), "from " + step);
    }
  }

  /** What would be there after a kill is the game as it stands, with all that can be undone. */
  private static void assertGoesOn(Path saves, Play play, String when) throws IOException, BadSave {
    Play resumed = Play.resume(CELLAR, desk(saves, new FaultyDisk()));
    assertEquals(PlainText.of(play.submit("look")), PlainText.of(resumed.submit("look")), when);
    assertEquals(PlainText.of(play.submit("undo 2")), PlainText.of(resumed.submit("undo 2")), when);
    resumed.close();
    play.close();
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
