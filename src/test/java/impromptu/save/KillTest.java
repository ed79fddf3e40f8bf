package impromptu.save;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P1: after a kill at any instant the slot holds the last save told of, or a later one, whole. */
class KillTest {
  private static final int KILLS = 20;

  @TempDir Path folder;

  @Test
  void p1NoAcknowledgedSaveIsLost() throws Exception {
    Random random = new Random(1);
    int saved = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      Path told = folder.resolve("told-" + kill);
      Process writer = start(saved + 1, told);
      while (writer.isAlive() && Files.size(told) == 0) {
        Thread.sleep(5);
      }
      Thread.sleep(random.nextInt(60));
      writer.destroyForcibly().waitFor();
      String all = Files.readString(told);
      String whole = all.substring(0, all.lastIndexOf('\n') + 1);
      saved = Math.max(saved, last("saved ", whole));
      check(saved, last("noted ", whole), kill);
    }
  }

  /** The last turn that was told of so. */
  private static int last(String word, String lines) {
    return lines
        .lines()
        .filter(line -> line.startsWith(word))
        .mapToInt(line -> Integer.parseInt(line.substring(word.length())))
        .max()
        .orElse(0);
  }

  private Process start(int turn, Path told) throws IOException {
    return new ProcessBuilder(
            List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                folder.toString(),
                Integer.toString(turn)))
        .redirectOutput(told.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private void check(int saved, int noted, int kill) throws IOException, BadSave {
    Shelf shelf = Shelf.of(folder, "story");
    if (saved > 0) {
      Shelf.Found found = shelf.load(SlotName.of("home"));
      assertTrue(found.save().label().turn() >= saved, "kill " + kill + " lost a save");
      assertTrue(found.passed() == 0, "kill " + kill + " left a damaged save");
    }
    List<Note> notes = shelf.playings().read(kill).notes();
    assertTrue(notes.get(notes.size() - 1).state() >= noted, "kill " + kill + " lost a turn");
  }
}
