package impromptu.author.debug;

import impromptu.game.Game;
import impromptu.game.Playing;
import impromptu.scenario.ScenarioReader;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author may ask and do while playing. */
class DebugVerbsTest {
  private static final String JSON =
      """
      {"story": {"title": "T", "start": "hall", "ifid": "00000000-0000-4000-8000-000000000000"},
       "rooms": {"hall": {"name": "Hall"}, "attic": {"name": "Attic"}},
       "variables": {"nerve": {"start": 2, "min": 0, "max": 5}, "brave": false},
       "things": {
         "bell": {"in": "hall", "words": ["brass"], "on": {"touch": [
           {"when": "brave and nerve > 3", "say": "Ding."}, "It hums."]}},
         "rope": {"in": "attic", "is": ["fixed"]}}}
      """;

  @TempDir private Path folder;
  private Game game;

  @BeforeEach
  void read() throws IOException {
    Files.writeString(folder.resolve("story.json"), JSON);
    Files.createDirectory(folder.resolve("tests"));
    Files.writeString(folder.resolve("tests/hum.txt"), "# why\n\n> touch bell\n");
    Story story = ScenarioReader.read(folder).story().orElseThrow();
    DebugVerbs verbs = new DebugVerbs(story, folder);
    game = new Game(story, verbs.onlooker(), verbs);
  }

  private void plays(String transcript) {
    Playing.assertPlays(game, transcript);
  }

  @Test
  void showmeTellsEverythingOfAThing() {
    plays(
        """
        > showme brass bell
        bell: bell, at story.json:5:4
          in: hall
          is: seen
          words: bell, brass
        > showme
        hall: Hall, at story.json:2:12
          in: nothing
          is: seen
          words: hall
        > showme whistle
        No room or thing is called "whistle".
        """);
  }

  @Test
  void rulesTellsWhatTheLastLineAskedAndWhyItWasNotGiven() {
    plays(
        """
        > touch bell
        It hums.
        > rules
        story.json:6:6 bell, touch: not given: brave does not hold
        story.json:6:55 bell, touch: given
        """);
  }

  @Test
  void varsTellsVariables() {
    plays(
        """
        > vars
        turn: 0
        seed: 0
        score: 0
        nerve: 2
        brave: no
        """);
  }

  @Test
  void scopeTellsWhatCanBeNamed() {
    plays(
        """
        > scope
        player
        bell
        room-floor
        room-ceiling
        room-walls
        room-sky
        room-air
        hall
        """);
  }

  @Test
  void treeTellsWhereEverythingIs() {
    plays(
        """
        > tree
        hall
          player
          bell
        attic
          rope
        """);
  }

  @Test
  void anyRoomCanBeGoneToAndAnythingTaken() {
    plays(
        """
        > take rope
        (rope is yours now)
        > go to attic
        Attic
        > inventory
        You are carrying a rope.
        """);
  }

  @Test
  void aTestIsPlayedFromHere() {
    plays(
        """
        > test hum
        [touch bell]

        It hums.
        > test whistle
        There is no test called "whistle".
        """);
  }
}
