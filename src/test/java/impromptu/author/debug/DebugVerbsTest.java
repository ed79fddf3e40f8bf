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
       "timers": {"fuse": {"turns": 1, "starts": true}}, "moments": {"dare": {"beats": 2, "begins": "no"}},
       "variables": {"nerve": {"start": 2, "min": 0, "max": 5}, "brave": false},
       "things": {
         "bell": {"in": "hall", "words": ["brass"], "on": {"touch": [
           {"when": "brave and nerve > 3", "say": "Ding."}, "It hums."]}},
         "rope": {"in": "attic", "is": ["fixed"]},
         "bob": {"in": "attic", "is": ["person"], "capacity": 2,
           "on": {"kiss, hug": "No.", "any": {"say": "Bob nods.", "continue": true}}, "on-second": {"give": "Thanks."},
           "after": {"push": "Bob yields."}, "topics": {"knots": "Bob knows them all.", "weather": "Wet."}}}}
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
        bell: bell, at story.json:6:4
          in: hall
          is: seen
          words: bell, brass
          on: touch
        > showme
        hall: Hall, at story.json:2:12
          in: nothing
          is: seen
          holds: player, bell
          words: hall
        > showme rope
        rope: rope, at story.json:8:4
          in: attic
          is: fixed
          words: rope
        > showme bob
        bob: bob, at story.json:9:4
          in: attic
          is: person
          words: bob
          capacity: 2
          on: kiss, hug, any
          on-second: give
          after: push
          topics: knots, weather
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
        story.json:7:6 bell, touch: not given: brave does not hold
        story.json:7:55 bell, touch: given
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
        timer fuse: 1 turn left
        moment dare: not now
        """);
  }

  @Test
  void debugTellsWhichThereAre() {
    plays(
        """
        > debug
        SHOWME, SHOWME lamp: all of the room, of a thing
        TREE: where everything is
        SCOPE: what can be named
        VARS: variables, scenes, timers, moments
        RULES: which responses the last line asked, and why it got the one that it got
        GO TO cellar, GONEAR lamp: there, from anywhere
        TAKE lamp, PURLOIN lamp: from anywhere
        TEST name: the lines of a transcript, from here
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
          bob
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

        You can see a bob here.
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
