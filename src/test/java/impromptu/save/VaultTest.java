package impromptu.save;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P2, P3, P4, P5, P11: what a folder of saves promises. */
class VaultTest {
  @TempDir Path folder;

  private static byte[] content(int turn) {
    return SaveFormat.write(Samples.save("home", turn));
  }

  private Vault vault() {
    return new Vault(folder, new RealDisk());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals(".lock"))
          .sorted()
          .toList();
    }
  }

  @Test
  void keepsThreeGenerations() throws IOException, BadSave {
    for (int turn = 1; turn <= 5; turn++) {
      vault().write("home", content(turn));
    }
    assertEquals(List.of("home.3.json", "home.4.json", "home.5.json"), files());
    assertArrayEquals(content(5), vault().read("home").bytes());
  }

  @Test
  void fallsBackToTheNewestThatIsWhole() throws IOException, BadSave {
    vault().write("home", content(1));
    vault().write("home", content(2));
    Files.write(folder.resolve("home.2.json"), new byte[] {'{'});
    Vault.Content read = vault().read("home");
    assertArrayEquals(content(1), read.bytes());
    assertEquals(1, read.passed());
  }

  @Test
  void damagedGenerationsDoNotPushOutWholeOnes() throws IOException, BadSave {
    vault().write("home", content(1));
    for (int n = 2; n <= 4; n++) {
      Files.write(folder.resolve("home." + n + ".json"), new byte[] {'{'});
    }
    vault().write("home", content(5));
    assertTrue(files().contains("home.1.json"), files().toString());
  }

  @Test
  void writesForcesMovesAndForcesInThatOrder() throws IOException {
    List<String> order = new ArrayList<>();
    new Vault(folder, new Watched(order, "")).write("home", content(1));
    assertEquals(List.of("write home.1.json.tmp", "move to home.1.json", "force folder"), order);
  }

  @Test
  void aWriteThatFailsLeavesWhatWasThere() throws IOException, BadSave {
    vault().write("home", content(1));
    for (String step : List.of("write", "move")) {
      Vault failing = new Vault(folder, new Watched(new ArrayList<>(), step));
      assertThrows(IOException.class, () -> failing.write("home", content(2)));
      assertEquals(List.of("home.1.json"), files());
      assertArrayEquals(content(1), vault().read("home").bytes());
    }
  }

  @Test
  void sweepsWhatACrashHasLeft() throws IOException {
    Files.write(folder.resolve("other.7.json.tmp"), new byte[] {1});
    vault().write("home", content(1));
    assertEquals(List.of("home.1.json"), files());
  }

  @Test
  void aLinkInTheSlotsPlaceIsNotFollowed() throws IOException, BadSave {
    Path outside = folder.resolve("outside");
    Files.write(outside, content(1));
    Files.createSymbolicLink(folder.resolve("home.1.json"), outside);
    assertEquals(
        BadSave.Why.NOT_A_SAVE, assertThrows(BadSave.class, () -> vault().read("home")).why());
    vault().write("home", content(2));
    assertArrayEquals(content(1), Files.readAllBytes(outside));
    assertArrayEquals(content(2), vault().read("home").bytes());
  }

  @Test
  void knowsItsNamesAndNoOthers() throws IOException {
    vault().write("home", content(1));
    vault().write("con+home", content(1));
    Files.write(folder.resolve("home.json"), new byte[] {1});
    Files.write(folder.resolve("home.99999999999999999999.json"), new byte[] {1});
    Files.write(folder.resolve("notes.txt"), new byte[] {1});
    assertEquals(List.of("con+home", "home"), vault().names());
    assertFalse(vault().has("hom"));
  }

  /** A disk that tells what it is asked, and fails at one step. */
  private record Watched(List<String> order, String failing) implements Disk {
    private void step(String step, String what) throws IOException {
      order.add(step + " " + what);
      if (step.equals(failing)) {
        throw new IOException("injected");
      }
    }

    @Override
    public void writeForced(Path file, byte[] bytes) throws IOException {
      if (failing.equals("write")) {
        Files.write(file, new byte[] {1, 2, 3});
      }
      step("write", file.getFileName().toString());
      new RealDisk().writeForced(file, bytes);
    }

    @Override
    public void moveAtomically(Path from, Path to) throws IOException {
      step("move", "to " + to.getFileName());
      new RealDisk().moveAtomically(from, to);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
      step("force", "folder");
      new RealDisk().forceFolder(folder);
    }
  }
}
