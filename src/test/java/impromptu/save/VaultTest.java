package impromptu.save;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void p11KeepsThreeGenerations() throws IOException, BadSave {
    for (int turn = 1; turn <= 5; turn++) {
      vault().write("home", content(turn));
    }
    assertEquals(List.of("home.3.json", "home.4.json", "home.5.json"), files());
    assertArrayEquals(content(5), vault().read("home").bytes());
  }

  @Test
  void p4FallsBackToTheNewestThatIsWhole() throws IOException, BadSave {
    vault().write("home", content(1));
    vault().write("home", content(2));
    Files.write(folder.resolve("home.2.json"), new byte[] {'{'});
    Vault.Content read = vault().read("home");
    assertArrayEquals(content(1), read.bytes());
    assertEquals(1, read.passed());
  }

  @Test
  void p11DamagedGenerationsDoNotPushOutWholeOnes() throws IOException, BadSave {
    vault().write("home", content(1));
    for (int n = 2; n <= 4; n++) {
      Files.write(folder.resolve("home." + n + ".json"), new byte[] {'{'});
    }
    vault().write("home", content(5));
    assertTrue(files().contains("home.1.json"), files().toString());
  }

  @Test
  void p2WritesForcesMovesAndForcesInThatOrder() throws IOException {
    FaultyDisk disk = new FaultyDisk();
    new Vault(folder, disk).write("home", content(1));
    assertEquals(
        List.of(
            "make folder",
            "delete home.1.json.tmp",
            "create home.1.json.tmp",
            "write",
            "force",
            "move to home.1.json",
            "force folder"),
        disk.asked());
  }

  @Test
  void p3AWriteThatFailsAtAnyStepLeavesWhatWasThere() throws IOException, BadSave {
    vault().write("home", content(1));
    FaultyDisk disk = new FaultyDisk();
    new Vault(folder, disk).write("away", content(1));
    for (int step = 0; step < disk.asked().size(); step++) {
      FaultyDisk failing = new FaultyDisk();
      failing.failAt(step, 1, step % 2 == 0);
      assertThrows(IOException.class, () -> new Vault(folder, failing).write("home", content(2)));
      boolean isThere = failing.asked().get(step).equals("force folder");
      assertArrayEquals(content(isThere ? 2 : 1), vault().read("home").bytes(), "step " + step);
    }
  }

  @Test
  void sweepsWhatACrashHasLeft() throws IOException {
    Files.write(folder.resolve("other.7.json.tmp"), new byte[] {1});
    vault().write("home", content(1));
    assertEquals(List.of("home.1.json"), files());
  }

  @Test
  void p5ALinkInTheSlotsPlaceIsNotFollowed() throws IOException, BadSave {
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
}
