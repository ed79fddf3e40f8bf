package impromptu.author.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.author.Transcripts;
import impromptu.author.prove.Findings;
import impromptu.author.prove.Limits;
import impromptu.author.prove.Proof;
import impromptu.game.Game;
import impromptu.scenario.Loaded;
import impromptu.scenario.ScenarioReader;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
  private static final String STORY =
      """
      {"story": {"title": "Tea & <Toast>", "start": "hall", "author": "A"},
       "rooms": {"hall": {"name": "Hall", "description": "A hall.",
         "exits": {"north": {"to": "attic", "when": "no", "one-way": true}}},
         "attic": {"name": "Attic", "description": "An attic."}},
       "things": {"bell": {"in": "hall", "is": ["fixed"], "words": ["gong"], "description": "A bell.",
         "on": {"push": {"say": "Ding.", "do": [{"begin": "panic"}]}}}},
       "variables": {"rung": {"start": 0, "min": 0, "max": 3}},
       "scenes": {"echo": {"begins": "rung >= 2", "ends": "rung = 3", "on-begin": "Dong."}},
       "moments": {"panic": {"begins": "no", "beats": 1,
         "choices": {"run": {"label": "Run", "do": [{"end": "won"}]}}, "otherwise": "Over."}},
       "endings": {"won": {"title": "Won", "text": "Won."}}}
      """;

  @TempDir Path folder;

  private String page() throws IOException {
    Path file = Files.writeString(folder.resolve("tea.json"), STORY);
    Loaded checked = ScenarioReader.check(file);
    Story story = checked.story().orElseThrow(() -> new AssertionError(checked.problems()));
    Findings findings =
        Proof.of(
            new Game(story),
            new Limits(100_000, 1L << 28, 60, 1),
            (a, b, c, d, e) -> {},
            new AtomicBoolean());
    Transcripts transcripts = new Transcripts(story, file);
    return Page.of(story, checked.problems(), transcripts.run().coverage(), findings);
  }

  @Test
  void tellsHowAScenarioStands() throws IOException {
    String page = page();
    assertTrue(page.contains("<h1>Tea &amp; &lt;Toast&gt;</h1>"));
    assertTrue(page.contains("<td>ending won</td><td>proved</td>"));
    assertTrue(page.contains("&gt; push bell\n&gt; 1\n"));
    assertTrue(page.contains("1 of 2 rooms"));
    assertTrue(page.contains("<li>hall north</li>"));
    assertTrue(page.contains(">moment panic</text>"));
    assertTrue(page.contains("<title>begins when rung &gt;= 2; ends when rung = 3</title>"));
    assertTrue(page.contains(">begins when rung &gt;= 2; ends when rung = 3</text>"));
    assertTrue(page.contains("0 of 1 endings"));
    assertTrue(page.contains("bell, gong"));
    assertTrue(page.contains("W006"));
  }

  @Test
  void needsNothingButItself() throws IOException {
    String page = page();
    assertFalse(page.contains("<script"));
    assertFalse(page.contains("@import"));
    List<String> addresses =
        Pattern.compile("\\w+://[^\"]*")
            .matcher(page)
            .results()
            .map(MatchResult::group)
            .distinct()
            .toList();
    assertEquals(List.of("http://www.w3.org/2000/svg"), addresses);
  }

  @Test
  void seesWhatLeadsToWhat() throws IOException {
    Path file = Files.writeString(folder.resolve("tea.json"), STORY);
    Plot plot = Plot.of(ScenarioReader.read(file).story().orElseThrow());
    assertEquals(
        List.of(
            new Plot.Arrow("bell", "moment panic", "push"),
            new Plot.Arrow("moment panic", "ending won", "run")),
        plot.arrows());
  }
}
