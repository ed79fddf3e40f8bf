package impromptu.author.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.scenario.ScenarioReader;
import impromptu.story.Story;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition is told in the words in which it is written. */
class WordingTest {
  private static final String STORY =
      """
      {
      "story": {"title": "T", "author": "A", "version": "1", "start": "hall",
                "ifid": "00000000-0000-4000-8000-000000000005"},
      "variables": {"mood": {"values": ["calm", "cross"], "start": "calm"},
                    "nerve": {"start": 2, "min": 0, "max": 5}, "brave": false},
      "rooms": {"hall": {"name": "Hall", "exits": {"up": "attic"}},
                "attic": {"name": "Attic", "exits": {"down": "hall"}}},
      "things": {"rope": {"name": "rope", "in": "attic"}},
      "scenes": {"storm": {"begins": "%s", "ends": "brave"}}
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at attic",
        "not (at attic)",
        "holder of rope is hall",
        "mood is cross",
        "nerve = 3 and turns >= 4",
        "(held rope or rope in hall)",
        "brave",
      })
  void isWhatTheAuthorWrote(String condition) {
    String json = STORY.formatted(condition);
    Story story = ScenarioReader.readText(Map.of("story.json", json)).story().orElseThrow();
    assertEquals(condition, new Wording(story).of(story.scenes().get(0).begins()));
  }
}
