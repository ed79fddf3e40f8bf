package impromptu.screen.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the screen remembers is kept whole, and damage to it costs no more than what is damaged. */
class MemoryTest {
  private static final int KILLS = 8;

  @TempDir private Path folder;

  private Memory memory() {
    return new Memory(Optional.of(folder));
  }

  private Path lines() {
    return folder.resolve("history.txt");
  }

  private void keep(String... lines) {
    memory().keep(new History(List.of(lines)), Theme.DARK);
  }

  @Test
  void whatIsKeptIsReadAgain() {
    keep("look", "take lamp");
    assertEquals(List.of("look", "take lamp"), memory().history().lines());
    assertEquals(Theme.DARK, memory().theme(Theme.OWN));
  }

  @Test
  void aFlippedBitCostsTheLinesThatItIsInAndNoOther() throws IOException {
    keep("take lamp", "open door", "look");
    byte[] whole = Files.readAllBytes(lines());
    for (int bit = 0; bit < whole.length * 8; bit++) {
      byte[] damaged = whole.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(lines(), damaged);
      List<String> read = memory().history().lines();
      assertTrue(read.contains("take lamp") || read.contains("look"), () -> "" + read);
      for (String line : read) {
        assertTrue(line.chars().noneMatch(Character::isISOControl), line);
      }
    }
  }

  @Test
  void whateverIsInTheFilesPlayBegins() throws IOException {
    for (byte[] content :
        List.of(
            new byte[0],
            new byte[] {0, -1, -2, 27, '[', '2', 'J'},
            new byte[5_000_000],
            "DARK\nNONE\n".getBytes(StandardCharsets.UTF_16))) {
      Files.write(lines(), content);
      Files.write(folder.resolve("colours.txt"), content);
      for (String line : memory().history().lines()) {
        assertTrue(line.chars().noneMatch(Character::isISOControl), line);
      }
      assertEquals(Theme.LIGHT, memory().theme(Theme.LIGHT));
    }
    Files.delete(lines());
    Files.createDirectory(lines());
    assertEquals(List.of(), memory().history().lines());
  }

  @Test
  void aKillLeavesTheLinesAsTheyWereOrAsTheyAre() throws Exception {
    int seen = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process writer =
          new ProcessBuilder(Pty.java(Rememberer.class.getName(), folder.toString())).start();
      assertEquals('k', writer.getInputStream().read());
      TimeUnit.MILLISECONDS.sleep(3 + 7L * kill);
      writer.destroyForcibly().waitFor();
      List<String> read = memory().history().lines();
      assertEquals(Rememberer.LINES, read.size());
      assertEquals(1, read.stream().distinct().count());
      seen++;
    }
    assertEquals(KILLS, seen);
  }

  /** Keeps other lines again and again, all of them alike. */
  static final class Rememberer {
    static final int LINES = 50;

    private Rememberer() {}

    public static void main(String[] arguments) {
      Memory memory = new Memory(Optional.of(Path.of(arguments[0])));
      for (int round = 0; ; round++) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
          lines.add("line of round " + round);
        }
        memory.keep(new History(lines), Theme.OWN);
        if (round == 0) {
          System.out.print('k');
          System.out.flush();
        }
      }
    }
  }
}
