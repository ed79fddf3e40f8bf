package impromptu.author.repeats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.scenario.ScenarioReader;
import impromptu.story.Story;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which phrases count as repeated. */
class RepeatsTest {
  private static List<String> of(String... texts) {
    StringBuilder things = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      things.append(i == 0 ? "" : ",");
      things.append("\"t%d\": {\"description\": \"%s\"}".formatted(i, texts[i]));
    }
    String json =
        "{\"story\": {\"title\": \"T\", \"start\": \"r\"}, \"rooms\": {\"r\": {\"name\": \"R\"}},"
            + "\"things\": {%s}}".formatted(things);
    Story story = ScenarioReader.readText(Map.of("a.json", json)).story().orElseThrow();
    return Repeats.of(story, 3).stream()
        .map(each -> each.places().size() + " " + each.phrase())
        .toList();
  }

  @Test
  void aPhraseIsToldOnceAtItsLongest() {
    assertEquals(
        List.of("2 in the cold light of day"),
        of("It lay in the cold light of day.", "There, in the cold light of day, it was."));
  }

  @Test
  void howeverLongItIs() {
    String long1 = "one two three four five six seven eight nine ten eleven twelve thirteen";
    assertEquals(List.of("2 " + long1), of("It was " + long1 + " again.", long1 + " it was."));
  }

  @Test
  void aPartThatStandsOftenerIsToldAsWell() {
    assertEquals(
        List.of("2 in the cold light of day", "3 the cold light"),
        of(
            "It lay in the cold light of day.",
            "There, in the cold light of day, it was.",
            "Nothing but the cold light."));
  }

  @Test
  void sentencesAreNotRunTogether() {
    assertEquals(List.of(), of("The end. Of the", "at the end of the"));
  }

  @Test
  void branchesAreReadApart() {
    assertEquals(
        List.of("2 a bell is ringing"),
        of("{if turns > 3}A bell is ringing.{else}No bell.{end}", "Somewhere a bell is ringing."));
  }
}
