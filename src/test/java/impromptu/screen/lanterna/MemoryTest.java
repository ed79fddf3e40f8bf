package impromptu.screen.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    History history = memory().history();
    for (String line : lines) {
      history.add(line);
    }
    memory().keep(Theme.DARK);
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
  void aLineIsKeptAsSoonAsItIsTyped() throws IOException {
    History history = memory().history();
    history.add("look");
    assertEquals("look\n", Files.readString(lines()));
    history.add("take lamp");
    history.add("take lamp");
    assertEquals("look\ntake lamp\n", Files.readString(lines()));
  }

  @Test
  void aLineCutShortIsMendedByTheNext() throws IOException {
    Files.writeString(lines(), "look\ntake la");
    memory().history().add("open door");
    assertEquals("look\ntake la\nopen door\n", Files.readString(lines()));
  }

  @Test
  void theFileNeverHoldsMoreThanTwiceWhatIsRemembered() throws IOException {
    for (int sitting = 0; sitting < 5; sitting++) {
      History history = memory().history();
      for (int i = 0; i < 700; i++) {
        history.add("line " + i + " of " + sitting);
        history.add("x".repeat(100_000));
      }
      assertTrue(Files.size(lines()) < 100_000);
      assertTrue(Files.readAllLines(lines()).size() <= 2 * History.MOST);
    }
    List<String> kept = memory().history().lines();
    assertEquals("line 699 of 4", kept.get(kept.size() - 1));
    assertEquals("line 0 of 4", kept.get(kept.size() - 700));
  }

  @Test
  void whereNothingCanBeWrittenPlayGoesOn() throws IOException {
    Files.createDirectory(lines());
    History history = memory().history();
    history.add("look");
    history.add("wait");
    assertEquals(List.of("look", "wait"), history.lines());
  }

  @Test
  void aKillLosesNoLineThatWasTyped() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      Files.deleteIfExists(lines());
      Path told = folder.resolve("told" + kill);
      Process writer =
          new ProcessBuilder(Pty.java(Rememberer.class.getName(), folder.toString()))
              .redirectOutput(told.toFile())
              .start();
      while (Files.size(told) == 0) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      TimeUnit.MILLISECONDS.sleep(3 + 7L * kill);
      writer.destroyForcibly().waitFor();
      long typed = Files.size(told);
      List<String> read = memory().history().lines();
      int last = Integer.parseInt(read.get(read.size() - 1).substring("line ".length()));
      assertTrue(last == typed || last == typed + 1, last + " of " + typed);
      for (int i = 0; i < read.size(); i++) {
        assertEquals("line " + (last - read.size() + 1 + i), read.get(i));
      }
    }
  }

  /** Types line after line, and says after each that it is done. */
  static final class Rememberer {
    private Rememberer() {}

    public static void main(String[] arguments) {
      History history = new Memory(Optional.of(Path.of(arguments[0]))).history();
      for (int line = 1; ; line++) {
        history.add("line " + line);
        System.out.print('\n');
        System.out.flush();
      }
    }
  }
}
