package impromptu.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word that is typed for a verb of the library, where the verb's id belongs. */
class TypedVerbsTest {
  @ParameterizedTest
  @CsvSource({
    "get, take",
    "hold, take",
    "x, examine",
    "l, look",
    "stroke, touch",
    "pour, empty",
    "yell, shout",
    "give up, give-up",
    "examin, examine"
  })
  void theVerbIsSuggestedThatAsksForTheFewestFurtherWords(String typed, String verb) {
    String json =
        """
        {"story": {"title": "T", "start": "hall", "ifid": "00000000-0000-4000-8000-000000000000"},
         "rooms": {"hall": {"name": "Hall", "on": {"%s": "No."}}}}
        """
            .formatted(typed);
    assertEquals(
        "E014 no verb is called \"" + typed + "\"; did you mean \"" + verb + "\"?", told(json));
  }

  @ParameterizedTest
  @CsvSource({"get, take", "stroke, touch"})
  void andInAConditionToo(String typed, String verb) {
    String json =
        """
        {"story": {"title": "T", "start": "hall", "ifid": "00000000-0000-4000-8000-000000000000"},
         "rooms": {"hall": {"name": "Hall", "each-turn": {"when": "verb is %s", "say": "No."}}}}
        """
            .formatted(typed);
    assertEquals(
        "E014 no verb is called \"" + typed + "\"; did you mean \"" + verb + "\"?", told(json));
  }

  private static String told(String json) {
    Problem problem = ScenarioReader.readText(Map.of("a.json", json)).problems().get(0);
    String told = problem.toString();
    return told.substring(told.indexOf("E0"));
  }
}
