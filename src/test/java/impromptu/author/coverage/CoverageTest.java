package impromptu.author.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.scenario.Loaded;
import impromptu.scenario.ScenarioReader;
import impromptu.story.Story;
import impromptu.world.State;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is counted as shown, in a world of two rooms. */
class CoverageTest {
  private static final String JSON =
      """
      {"story": {"title": "T", "start": "hall", "ifid": "00000000-0000-4000-8000-000000000000"},
       "rooms": {
         "hall": {"name": "Hall", "description": "Bare{if bell is handled} and silent{end}.",
                  "exits": {"north": "yard"}},
         "yard": {"name": "Yard", "description": "{first time}Wide.{else}Still wide.{end}",
                  "exits": {"south": "hall"}}},
       "things": {"bell": {"in": "hall", "on": {
         "touch": [{"when": "bell is handled", "say": "Cold."}, "It hums."],
         "taste": {"do": [{"choose": [{"when": "at yard", "do": [{"end": "brass"}]}, "Sour."]}]}}}},
       "endings": {"brass": {"title": "Brass", "text": "You ate the bell."}}}
      """;

  private static Coverage after(String... lines) {
    Loaded loaded = ScenarioReader.readText(Map.of("story.json", JSON));
    assertTrue(loaded.story().isPresent(), () -> loaded.problems().toString());
    Story story = loaded.story().get();
    Footprint footprint = new Footprint();
    Game game = new Game(story, footprint);
    State state = game.begin(0, Set.of()).state();
    for (String line : lines) {
      state = game.turn(state, line).state();
    }
    game.ending(state).ifPresent(e -> footprint.reaches(story.endings().get(e).id()));
    return Coverage.of(story, footprint);
  }

  private static List<String> unseen(Coverage.Share share) {
    return share.unseen().stream().map(Coverage.Unseen::what).toList();
  }

  @Test
  void theOpeningShowsTheFirstRoomWithoutTheBranchNotTaken() {
    Coverage coverage = after();
    assertEquals(1, coverage.passages().seen());
    assertEquals(
        List.of(
            "\"and silent\"",
            "\"Wide.\"",
            "\"Still wide.\"",
            "\"Cold.\"",
            "\"It hums.\"",
            "\"Sour.\"",
            "\"Brass\"",
            "\"You ate the bell.\""),
        unseen(coverage.passages()));
    assertEquals(List.of("hall, north", "yard, south"), unseen(coverage.exits()));
    assertEquals(1, coverage.words());
    assertEquals(15, coverage.allWords());
  }

  @Test
  void anAnswerIsShownWhenItIsGivenAndNotWhenItsVerbIsTyped() {
    assertEquals(
        List.of("bell, touch", "bell, taste", "bell, taste", "bell, taste", "ending brass"),
        unseen(after("touch bell").answers()));
    assertEquals(
        List.of("bell, touch", "bell, touch", "bell, taste", "ending brass"),
        unseen(after("taste bell").answers()));
  }

  @Test
  void allOfItCanBeShown() {
    Coverage coverage =
        after(
            "touch bell", "taste bell", "take bell", "touch bell", "n", "s", "l", "n", "taste it");
    for (Coverage.Share share : coverage.shares()) {
      assertEquals(List.of(), share.unseen());
    }
    assertEquals(coverage.allWords(), coverage.words());
  }

  @Test
  void anUnseenPassageHasAPlace() {
    assertEquals("story.json:3:44", after().passages().unseen().get(0).at().toString());
  }
}
