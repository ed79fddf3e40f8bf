package impromptu.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.game.Game;
import impromptu.scenario.ScenarioReader;
import impromptu.session.Desk;
import impromptu.session.Play;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session becomes a test that reads as it was played. */
class RecordingTest {
  private static final String JSON =
      """
      {"story": {"title": "T", "start": "hall", "ifid": "00000000-0000-4000-8000-000000000000"},
       "rooms": {"hall": {"name": "Hall", "description": "Bare."}}}
      """;

  @TempDir private Path folder;

  private void record(int seed, String... lines) throws IOException {
    Files.writeString(folder.resolve("story.json"), JSON);
    Story story = ScenarioReader.read(folder).story().orElseThrow();
    try (Scratch scratch = new Scratch(story.meta().ifid())) {
      Desk desk = new Desk(scratch.shelf(), () -> LocalDateTime.MIN, () -> seed, false);
      Recording recording =
          new Recording(
              Play.begin(new Game(story), desk), folder.resolve("tests/a.txt"), "Looks.", seed);
      for (String line : lines) {
        recording.submit(line);
      }
      recording.write();
      recording.close();
    }
    Transcripts transcripts = new Transcripts(story, folder);
    assertEquals("", transcripts.differences(folder.resolve("tests/a.txt")));
  }

  @Test
  void whatWasTypedAndToldIsKeptAndReadsTheSameAgain() throws IOException {
    record(0, "look", "");
    assertEquals(
        """
        # Looks.

        T

        Hall

        Bare.

        > look
        Hall

        Bare.

        >
        Nothing was typed.
        """
            .lines()
            .limit(13)
            .toList(),
        Files.readAllLines(folder.resolve("tests/a.txt")).stream().limit(13).toList());
  }

  @Test
  void leavingIsNoPartOfTheTest() throws IOException {
    record(0, "look", "quit", "yes");
    assertEquals(
        1,
        Files.readAllLines(folder.resolve("tests/a.txt")).stream()
            .filter(line -> line.startsWith(">"))
            .count());
  }

  @Test
  void theSeedIsKept() throws IOException {
    record(7, "wait");
    assertEquals("# seed: 7", Files.readAllLines(folder.resolve("tests/a.txt")).get(1));
  }
}
