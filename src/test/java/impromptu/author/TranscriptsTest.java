package impromptu.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.scenario.Loaded;
import impromptu.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Plays the transcripts of every scenario that comes with the program. */
class TranscriptsTest {
  @TestFactory
  List<DynamicTest> everyScenarioReadsAsWritten() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> scenarios = Files.list(Path.of("scenario"))) {
      for (Path scenario : scenarios.filter(Files::isDirectory).sorted().toList()) {
        Loaded loaded = ScenarioReader.read(scenario);
        assertTrue(loaded.story().isPresent(), () -> scenario + " " + loaded.problems());
        Transcripts transcripts = new Transcripts(loaded.story().get(), scenario);
        for (Path file : transcripts.files()) {
          tests.add(
              DynamicTest.dynamicTest(
                  file.toString(), () -> assertEquals("", transcripts.differences(file))));
        }
      }
    }
    return tests;
  }
}
