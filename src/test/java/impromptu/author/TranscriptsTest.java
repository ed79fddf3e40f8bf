package impromptu.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.author.coverage.Coverage;
import impromptu.author.prove.Showing;
import impromptu.author.prove.Verdict;
import impromptu.author.prove.Witness;
import impromptu.scenario.Loaded;
import impromptu.scenario.ScenarioReader;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Plays the transcripts of every scenario that comes with the program. */
class TranscriptsTest {
  @TempDir private Path folder;

  @Test
  void aTranscriptThatCantBePlayedFailsAndTheOthersArePlayed() throws IOException {
    Beginning.write(folder);
    Path tests = folder.resolve("tests");
    Files.writeString(tests.resolve("seed.txt"), "# Why.\n# seed: many\n\n> look\n");
    Files.write(tests.resolve("bytes.txt"), new byte[] {'>', ' ', (byte) 0xff});
    Story story = ScenarioReader.read(folder).story().orElseThrow();
    Transcripts transcripts = new Transcripts(story, folder);
    TestReport report = transcripts.run();
    assertEquals(2, report.failed());
    String text = report.text(Paint.NONE, false, 0);
    assertTrue(
        text.contains("tests/seed.txt:2: the seed is no whole number\n    # seed: many\n"), text);
    assertTrue(text.contains("tests/bytes.txt:1: it is no text in UTF-8\n"), text);
    assertTrue(text.contains("Transcripts run: 5,"), text);
    assertTrue(report.json().contains("\"line\":2,\"why\":\"the seed is no whole number\""));
    assertEquals(List.of(), transcripts.bless());
    IOException why = assertThrows(IOException.class, transcripts::plays);
    assertTrue(why.getMessage().endsWith("bytes.txt:1: it is no text in UTF-8"), why::getMessage);
  }

  @Test
  void whatTheBeginningShowsIsSaidToBeShownThere() throws IOException {
    Beginning.write(folder);
    Story story = ScenarioReader.read(folder).story().orElseThrow();
    Coverage none = new Transcripts(story, folder).coverage();
    List<Showing> showings =
        none.unseen().stream()
            .map(
                unseen ->
                    new Showing(Verdict.PROVED, Optional.of(new Witness(7, List.of(), List.of()))))
            .toList();
    String text = new TestReport(List.of(), none, showings).text(Paint.NONE, true, 0);
    assertTrue(text.contains("\n    # seed: 7\n    (at the beginning)\n"), text);
    assertFalse(text.contains("\n    \n"), text);
  }

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
