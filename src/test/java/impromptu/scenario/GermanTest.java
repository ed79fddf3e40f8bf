package impromptu.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.author.map.Atlas;
import impromptu.author.map.Maps;
import impromptu.author.map.Paper;
import impromptu.game.Game;
import impromptu.game.Playing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Another language is another folder of JSON: a German library alone, without a file of the English
 * one, and a small scenario over it.
 */
class GermanTest {
  private static final Path FOLDER = Path.of("src/test/resources/german");

  private static Game game() throws IOException {
    Loaded loaded = ScenarioReader.readText(files("library"), files("werkstatt"));
    assertEquals("", Reads.lines(loaded));
    return new Game(loaded.story().orElseThrow());
  }

  private static Map<String, String> files(String folder) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (Stream<Path> paths = Files.list(FOLDER.resolve(folder))) {
      for (Path path : paths.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        files.put(path.getFileName().toString(), Files.readString(path));
      }
    }
    return files;
  }

  @Test
  void everyTranscriptReadsAsWritten() throws IOException {
    int played = 0;
    try (Stream<Path> paths = Files.list(FOLDER.resolve("werkstatt/tests"))) {
      for (Path path : paths.sorted().toList()) {
        Playing.assertPlays(game(), Files.readString(path).replaceFirst("#.*\n\n", ""));
        played++;
      }
    }
    assertTrue(played > 0);
  }

  @Test
  void theLibraryHasTwentyVerbs() throws IOException {
    long typed = game().story().verbs().stream().filter(verb -> !verb.grammar().isEmpty()).count();
    assertTrue(typed >= 20, () -> typed + " verbs");
  }

  @Test
  void theMapHasNorthAbove() throws IOException {
    Atlas atlas = Atlas.of(game().story());
    assertEquals(
        """
        ┌────────────────┐
        │       Hof      │
        │     Meister    │
        └───────┬────────┘
                │
        ╔═══════╧════════╗
        ║    Werkstatt   ║
        ║      Kiste     ║
        ║ Eisenschlüssel ║   ┌────────┐
        ║    Werkbank    ╟─+─┤░Keller░│
        ║      Apfel     ║   └────────┘
        ║      Schal     ║
        ║     Murmel     ║
        ║      Stuhl     ║
        ╚════════════════╝

        ═ the start   ░ dark   + a door
        """,
        Maps.TEXT.of(atlas, Paper.USUAL));
  }
}
