package impromptu.save;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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
  void noAcknowledgedSaveIsLost() throws Exception {
    Random random = new Random(1);
    int saved = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      Process writer = start(saved + 1);
      try (BufferedReader out =
          new BufferedReader(
              new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
        String first = out.readLine();
        assertTrue(first != null && first.startsWith("noted"), first);
        Thread.sleep(random.nextInt(60));
        writer.destroyForcibly().waitFor();
        int noted = saved;
        for (String line = first; line != null; line = out.readLine()) {
          int turn = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
          saved = line.startsWith("saved") ? turn : saved;
          noted = line.startsWith("noted") ? turn : noted;
        }
        check(saved, noted, kill);
      }
    }
  }

  private Process start(int turn) throws IOException {
    return new ProcessBuilder(
            List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                folder.toString(),
                Integer.toString(turn)))
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
