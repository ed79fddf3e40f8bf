package impromptu.game;

import static impromptu.game.Playing.assertPlays;
import static impromptu.game.Playing.cellarWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.world.State;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The order of a turn, seen from what it tells. */
class TurnTest {
  @Test
  void anAnswerOfTheThingStandsInThePlaceOfTheVerbs() {
    assertPlays(
        cellarWith(
            """
            "things": {"bell": {"name": "bell", "in": "cellar", "on": {"touch, strum": "It hums."}}},
            "verbs": {"strum": {"grammar": ["strum [thing]"], "report": "Nothing."}}
            """),
        """
        > touch bell
        It hums.
        > strum bell
        It hums.
        """);
  }

  @Test
  void anAnswerThatContinuesLetsTheActionHappen() {
    assertPlays(
        cellarWith(
            """
            "things": {"bell": {"name": "bell", "in": "cellar",
              "on": {"take": {"say": "It resists.", "continue": true}}}}
            """),
        """
        > take bell
        It resists.

        You take the bell.
        """);
  }

  @Test
  void whatFollowsAnActionStandsInThePlaceOfItsReport() {
    assertPlays(
        cellarWith(
            """
            "things": {"bell": {"name": "bell", "in": "cellar", "after": {"take": "It rings once."}}}
            """),
        """
        > take bell
        It rings once.
        > drop bell
        You put the bell down.
        """);
  }

  @Test
  void rulesComeBeforeTheThingsOwnAnswers() {
    assertPlays(
        cellarWith(
            """
            "variables": {"calm": false},
            "things": {"bell": {"name": "bell", "in": "cellar", "on": {"touch": "It hums."}}},
            "rules": {"not-yet": {"instead": "touch", "noun": "bell", "when": "not calm",
                                  "say": "Your hand shakes.", "do": [{"set": "calm", "to": "yes"}]}}
            """),
        """
        > touch bell
        Your hand shakes.
        > touch bell
        It hums.
        """);
  }

  @Test
  void whatIsNeededFirstIsDoneAndTold() {
    assertPlays(
        cellarWith(
            """
            "things": {"scarf": {"name": "scarf", "in": "cellar", "is": ["wearable"]}}
            """),
        """
        > wear scarf
        (You first take the scarf.)

        You put the scarf on.
        """);
  }

  @Test
  void aTimerFiresAfterItsTurns() {
    assertPlays(
        cellarWith(
            """
            "timers": {"fuse": {"turns": 2, "starts": true, "then": "Bang."}}
            """),
        """
        > wait
        Time passes.
        > wait
        Time passes.

        Bang.
        > wait
        Time passes.
        """);
  }

  @Test
  void aSceneBeginsAndEndsOnConditions() {
    assertPlays(
        cellarWith(
            """
            "scenes": {"rain": {"begins": "turns >= 1", "ends": "since rain >= 2",
              "on-begin": "It rains.", "each-turn": "Drip.", "on-end": "It is dry."}}
            """),
        """
        > wait
        Time passes.

        It rains.
        > wait
        Time passes.

        Drip.
        > wait
        Time passes.

        It is dry.
        > wait
        Time passes.
        """);
  }

  @Test
  void anEndingEndsTheStoryOnce() {
    Game game =
        cellarWith(
            """
            "things": {"bell": {"name": "bell", "in": "cellar",
              "on": {"touch": {"say": "It hums.", "do": [{"end": "heard"}, {"end": "deaf"}]}}}},
            "endings": {"heard": {"title": "Heard", "text": "And that was all."},
                        "deaf": {"title": "Deaf", "text": "No."}}
            """);
    State end =
        assertPlays(
            game,
            """
            > touch bell. wait
            It hums.

            And that was all.

            Heard

            (Not done: “wait”.)
            """);
    assertEquals(Optional.of(0), game.ending(end));
  }

  @Test
  void theSameStateAndLineGiveTheSameTurn() {
    Game game =
        cellarWith(
            """
            "rules": {"drip": {"each-turn": [{"when": "chance 50", "say": "Drip."},
                                             "{one of}Hush{or}Quiet{or}Still{at random}."]}}
            """);
    State state = game.begin(7, Set.of()).state();
    for (int i = 0; i < 20; i++) {
      Turn once = game.turn(state, "wait");
      assertEquals(once, game.turn(state, "wait"));
      state = once.state();
    }
  }

  @Test
  void errorsAndQuestionsTakeNoTurn() {
    Game game =
        cellarWith(
            """
            "things": {"red": {"name": "red ball", "in": "cellar"},
                       "blue": {"name": "blue ball", "in": "cellar"}}
            """);
    State start = game.begin(0, Set.of()).state();
    for (String line : new String[] {"", "take ball", "frotz", "take fnord", "help", "* a note"}) {
      Turn turn = game.turn(start, line);
      assertEquals(0, turn.taken(), line);
      assertEquals(start.world(), turn.state().world(), line);
    }
  }
}
