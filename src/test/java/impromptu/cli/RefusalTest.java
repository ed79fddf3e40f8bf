package impromptu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can't be done is told in one line, which names what is in the way. */
class RefusalTest {
  @TempDir private Path folder;

  /** What is told of a command that is refused. */
  private static String told(String... command) {
    PrintStream before = System.err;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      assertEquals(Command.UNUSABLE, Main.run(List.of(command)));
    } finally {
      System.setErr(before);
    }
    return told.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aFolderInUseIsNoneForANewScenario() throws IOException {
    Files.createFile(folder.resolve("mine"));
    assertEquals(
        "impromptu: " + folder + ": something is there already; name a new or an empty folder\n",
        told("new", folder.toString()));
  }

  @Test
  void theFolderThatIsMissingIsNamed() {
    Path file = folder.resolve("none").resolve("m.json");
    String why =
        "impromptu: there is no folder " + folder.resolve("none") + " for m.json; make it first\n";
    assertEquals(why, told("pack", "scenario/cloak", "-o", file.toString()));
    assertEquals(why, told("map", "scenario/cloak", "-o", file.toString()));
  }

  @Test
  void aFileHoldsNoSaves() throws IOException {
    Path file = Files.createFile(folder.resolve("some.png"));
    String why = "impromptu: --saves " + file + " is a file; name a folder\n";
    assertEquals(why, told("play", "scenario/cloak", "--plain", "--saves", file.toString()));
    assertEquals(why, told("saves", "list", "--saves", file.toString()));
    Path below = file.resolve("saves");
    assertEquals(
        "impromptu: --saves " + below + ": " + file + " is a file; name a folder\n",
        told("play", "scenario/cloak", "--plain", "--saves", below.toString()));
  }

  @Test
  void oneWordTooManyIsRefused() {
    for (List<String> command :
        List.of(
            List.of("schema", "more"),
            List.of("help", "more"),
            List.of("--version", "more"),
            List.of("ifid", "--new", "more"),
            List.of("explain", "E001", "more"),
            List.of("check", "scenario/cloak", "more"),
            List.of("test", "scenario/cloak", "more"),
            List.of("map", "scenario/cloak", "more"),
            List.of("play", "scenario/cloak", "more"))) {
      assertEquals(
          "impromptu: one argument too many: more\n", told(command.toArray(new String[0])));
    }
  }

  @Test
  void aPictureIsSvg() {
    Path file = folder.resolve("p.png");
    assertEquals(
        "impromptu: picture draws SVG only: name a file that ends in .svg, not " + file + "\n",
        told("picture", "scenario/cloak", file.toString()));
    assertTrue(Files.notExists(file));
  }
}
