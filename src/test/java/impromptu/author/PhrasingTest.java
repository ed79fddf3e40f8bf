package impromptu.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.scenario.Loaded;
import impromptu.scenario.ScenarioReader;
import impromptu.world.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tries ways of saying the decisive things: the files under {@code tests/phrasings} of a scenario.
 * In each, lines after {@code > } lead to the place, the line after {@code = } is the plain way of
 * saying it, and every other line has to do exactly what that does.
 */
class PhrasingTest {
  private static final Path DREAM = Path.of("scenario/dream");

  @TestFactory
  List<DynamicTest> everyPhrasingIsUnderstood() throws IOException {
    Loaded loaded = ScenarioReader.read(DREAM);
    Game game = new Game(loaded.story().orElseThrow());
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(DREAM.resolve("tests/phrasings"))) {
      for (Path file : files.sorted().toList()) {
        tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> tryAll(game, file)));
      }
    }
    return tests;
  }

  private static void tryAll(Game game, Path file) throws IOException {
    State place = game.begin(0, Set.of()).state();
    State wanted = place;
    int tried = 0;
    StringBuilder missed = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("> ")) {
        place = game.turn(place, line.substring(2)).state();
      } else if (line.startsWith("= ")) {
        wanted = game.turn(place, line.substring(2)).state();
        assertTrue(!wanted.world().equals(place.world()), () -> line + " does nothing");
      } else if (!line.isBlank() && !line.startsWith("#")) {
        tried++;
        State got = game.turn(place, line).state();
        missed.append(got.world().equals(wanted.world()) ? "" : line + "\n");
      }
    }
    assertEquals("", missed.toString());
    assertTrue(tried > 0, "no phrasing stands in the file");
  }
}
