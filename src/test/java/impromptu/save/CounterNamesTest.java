package impromptu.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import impromptu.scenario.ScenarioReader;
import impromptu.story.Story;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every counter has a name that lasts. */
class CounterNamesTest {
  private static final String STORY =
      """
      {"story": {"title": "T", "start": "hall", "ifid": "00000000-0000-4000-8000-000000000000",
                 "intro": "@", "about": "@", "amusing": "@"},
       "rooms": {"hall": {"name": "Hall", "description": "@", "enter": ["@"], "each-turn": ["@"],
                 "exits": {"north": {"refuse": "@"}}, "on": {"take": "@", "any": "@"},
                 "on-second": {"take": "@"}, "after": {"take": "@"}}},
       "things": {"bell": {"in": "hall", "description": "@", "initial": "@", "each-turn": "@",
                  "topics": {"t": "@"},
                  "on": {"take": [{"when": "lit", "say": "@"}, {"say": "@", "do": [{"say": "@"},
                         {"choose": [{"when": "lit", "say": "@"}, "@"]},
                         {"score": 1, "for": "@"}]}]}}},
       "verbs": {"wobble": {"grammar": ["wobble"], "refuse": [{"when": "lit", "say": "@"}],
                 "do": [{"say": "@"}], "report": "@", "brief": "@"}},
       "needs": {"odd": {"when": "lit", "refuse": "@"}},
       "rules": {"r": {"after": "take", "say": "@"}},
       "scenes": {"s": {"begins": "no", "on-begin": "@", "on-end": "@", "each-turn": "@"}},
       "timers": {"clock": {"turns": 2, "then": "@"}},
       "moments": {"m": {"beats": 2, "opening": "@", "meanwhile": "@", "each-beat": "@",
                   "otherwise": "@", "pressure": "@",
                   "choices": {"c": {"label": "@", "say": "@"}}}},
       "endings": {"e": {"title": "@", "text": "@"}},
       "hints": {"h": {"steps": ["@", "@"]}},
       "status": {"st": "@"}, "messages": {"goodbye": "@"}}
      """;

  private static final String TEXT =
      "{first time}a{one of}b{or}c{stopping}{else}d{one of}e{or}f{cycling}{end}"
          + "{em}{if lit}{one of}g{or}h{stopping}{else}{first time}i{end}{end}{end}"
          + "{one of}j{first time}k{end}{or}l{stopping}";

  private static Story story(String json) {
    return ScenarioReader.readText(Map.of("a.json", json)).story().orElseThrow();
  }

  private static void assertNamed(Story story) {
    CounterNames names = new CounterNames(story);
    Set<String> known = new HashSet<>();
    for (int i = 0; i < story.counters(); i++) {
      assertFalse(names.name(i).startsWith("#"), "a counter has no name but its number");
      known.add(names.name(i));
      assertEquals(i, names.counter(names.name(i)), names.name(i));
    }
    assertEquals(story.counters(), known.size());
  }

  @Test
  void wheneverATextCountsItHasANameOfItsOwn() {
    assertNamed(story(STORY.replace("@", TEXT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cloak", "workshop", "dream"})
  void soInTheStoriesThatComeWithTheProgram(String name) {
    assertNamed(ScenarioReader.read(Path.of("scenario", name)).story().orElseThrow());
  }

  @Test
  void theNamesLastWhenSomethingIsPutInBefore() {
    Story before = story(STORY.replace("@", TEXT));
    Story after =
        story(
            STORY
                .replace("@", TEXT)
                .replace(
                    "\"rooms\": {",
                    "\"rooms\": {\"attic\": {\"name\": \"A\", \"description\": \"" + TEXT + "\"},")
                .replace(
                    "\"things\": {",
                    "\"things\": {\"cat\": {\"in\": \"hall\", \"initial\": \"" + TEXT + "\"},"));
    CounterNames old = new CounterNames(before);
    CounterNames now = new CounterNames(after);
    for (int i = 0; i < before.counters(); i++) {
      assertEquals(old.name(i), now.name(now.counter(old.name(i))));
    }
  }

  @Test
  void anIdThatIsDeclaredToBeRenamedKeepsItsCounters() {
    Story before = story(STORY.replace("@", TEXT));
    Story after =
        story(
            STORY
                .replace("@", TEXT)
                .replace("\"bell\"", "\"gong\"")
                .replace("\"start\":", "\"renamed\": {\"bell\": \"gong\"}, \"start\":"));
    CounterNames old = new CounterNames(before);
    CounterNames now = new CounterNames(after);
    for (int i = 0; i < before.counters(); i++) {
      assertEquals(i, now.counter(old.name(i)), old.name(i));
    }
    assertEquals(-1, now.counter("no such thing #1"));
    assertEquals(-1, now.counter("nothing"));
  }
}
