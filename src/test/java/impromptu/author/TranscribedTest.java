package impromptu.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  @Test
  void whatTakesAnEndingThatNobodyReachesIsNotShown() throws IOException {
    String json =
        STORY
            .replace("\"A hall.\"", "\"A hall.{if found lost} Again.{end}\"")
            .replace("\"endings\": {", "\"endings\": {\"lost\": {\"title\": \"Lost\"}, ");
    assertTrue(
        passages(json, "# found: lost", List.of("look", "quit", "yes")).undecided().stream()
            .anyMatch(passage -> passage.contains("Again.")));
  }

  private List<String> undecided(List<String> lines) throws IOException {
    return passages(STORY, "", lines).undecided();
  }

  /** What is found out of a story's passages with a transcript of such lines. */
  private Reach passages(String json, String head, List<String> lines) throws IOException {
    Path file = Files.writeString(folder.resolve("story.json"), json);
    Story story = ScenarioReader.check(file).story().orElseThrow();
    Files.createDirectories(folder.resolve("tests"));
    StringBuilder script = new StringBuilder(head + "\n");
    lines.forEach(line -> script.append("> ").append(line).append("\n\n"));
    Files.writeString(folder.resolve("tests/t.txt"), script);
    Plays plays = new Transcripts(story, file).plays();
    Limits limits = new Limits(1000, 1L << 28, 60, 1);
    Findings findings =
        Proof.of(new Game(story), plays, limits, (a, b, c, d, e) -> {}, new AtomicBoolean());
    return findings.reaches().stream()
        .filter(reach -> reach.sort().equals("passages"))
        .findFirst()
        .orElseThrow();
  }
}
