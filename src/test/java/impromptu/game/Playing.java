package impromptu.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.scenario.Loaded;
import impromptu.scenario.ScenarioReader;
import impromptu.world.State;
import java.util.Map;
import java.util.Set;

/** Small worlds in play, for tests that read like transcripts. */
public final class Playing {
  private static final String STORY =
      """
      {"story": {"title": "T", "author": "A", "version": "1", "start": "cellar",
                 "ifid": "00000000-0000-4000-8000-000000000000"},
       "rooms": {"cellar": {"name": "Cellar", "description": "Bare."}}}
      """;

  private Playing() {}

  /** A game of a scenario that is given whole. */
  public static Game game(String json) {
    return game(Map.of("story.json", json));
  }

  /** A game in a bare cellar, to which sections are added: {@code "things": {…}}. */
  public static Game cellarWith(String sections) {
    return game(Map.of("story.json", STORY, "more.json", "{" + sections + "}"));
  }

  private static Game game(Map<String, String> files) {
    Loaded loaded = ScenarioReader.readText(files);
    assertTrue(loaded.story().isPresent(), () -> loaded.problems().toString());
    return new Game(loaded.story().get());
  }

  /** Plays the lines after {@code > } and compares what is told after each. */
  public static State assertPlays(Game game, String transcript) {
    State state = game.begin(0, Set.of()).state();
    StringBuilder played = new StringBuilder();
    for (String line : transcript.split("\n", -1)) {
      if (line.startsWith("> ")) {
        Turn turn = game.turn(state, line.substring(2));
        state = turn.state();
        played.append(line).append('\n').append(turn.narration().text()).append('\n');
      }
    }
    assertEquals(transcript.strip(), played.toString().strip());
    return state;
  }
}
