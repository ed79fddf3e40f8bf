package impromptu.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.author.prove.Findings;
import impromptu.author.prove.Limits;
import impromptu.author.prove.Plays;
import impromptu.author.prove.Proof;
import impromptu.author.prove.Reach;
import impromptu.game.Game;
import impromptu.scenario.ScenarioReader;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a transcript shows can be shown, whoever tells it. */
class TranscribedTest {
  private static final String STORY =
      """
      {
      "story": {"title": "T", "author": "A", "version": "1", "start": "hall",
                "ifid": "00000000-0000-4000-8000-000000000005"},
      "rooms": {"hall": {"name": "Hall", "description": "A hall."}},
      "messages": {"goodbye": "The hall will keep."},
      "endings": {"won": {"title": "Won", "text": "You won."}},
      "rules": {"ending": {"instead": "wait", "do": [{"end": "won"}]}}
      }
      """;

  @TempDir Path folder;

  @Test
  void whatTheSessionTellsIsShownByATranscript() throws IOException {
    assertEquals(List.of("story.json:5:25 \"The hall will keep.\""), undecided(List.of("wait")));
    assertEquals(List.of(), undecided(List.of("quit", "yes")));
  }

  private List<String> undecided(List<String> lines) throws IOException {
    Path file = Files.writeString(folder.resolve("story.json"), STORY);
    Story story = ScenarioReader.check(file).story().orElseThrow();
    Files.createDirectories(folder.resolve("tests"));
    StringBuilder script = new StringBuilder();
    lines.forEach(line -> script.append("> ").append(line).append("\n\n"));
    Files.writeString(folder.resolve("tests/t.txt"), script);
    Plays plays = new Transcripts(story, file).plays();
    Limits limits = new Limits(1000, 1L << 28, 60, 1);
    Findings findings =
        Proof.of(new Game(story), plays, limits, (a, b, c, d, e) -> {}, new AtomicBoolean());
    return findings.reaches().stream()
        .filter(reach -> reach.sort().equals("passages"))
        .map(Reach::undecided)
        .findFirst()
        .orElseThrow();
  }
}
