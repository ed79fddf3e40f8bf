package impromptu.author.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.author.coverage.Coverage.Unseen;
import impromptu.scenario.ScenarioReader;
import impromptu.story.Story;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a play shows counts as shown, wherever it stands on the screen. */
class EyewitnessTest {
  private static final String STORY =
      """
      {
      "story": {"title": "T", "author": "A", "version": "1", "start": "hall",
                "ifid": "00000000-0000-4000-8000-000000000004"},
      "rooms": {"hall": {"name": "Hall", "description": "A hall."}},
      "endings": {"won": {"title": "Won", "text": "You ran."}},
      "status": {"mood": "{if turns = 0}calm{else}restless{end}"},
      "moments": {
        "panic": {"begins": "turns = 1", "beats": 3, "opening": "Panic.", "otherwise": "Over.",
                  "pressure": "Quick.",
                  "choices": {"run": {"label": "Run for it", "say": "You run.",
                                      "do": [{"end": "won"}]}}}
      }
      }
      """;

  @Test
  void choicesAndFieldsAreSeen() {
    Story story = ScenarioReader.readText(Map.of("story.json", STORY)).story().orElseThrow();
    Eyewitness witness = new Eyewitness(story);
    witness.play(new Witness(0, List.of(), List.of("wait")), (world, lines) -> {});
    List<String> unseen = witness.coverage().unseen().stream().map(Unseen::what).toList();
    assertEquals(
        List.of("\"Over.\"", "\"Won\"", "\"You ran.\"", "\"You run.\""),
        unseen.stream().filter(what -> what.startsWith("\"")).sorted().toList(),
        unseen::toString);
  }
}
