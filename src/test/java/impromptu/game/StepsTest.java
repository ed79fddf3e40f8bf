package impromptu.game;

import static impromptu.game.Playing.assertPlays;
import static impromptu.game.Playing.cellarWith;

import org.junit.jupiter.api.Test;

/** What is done first to make an action possible, and how that is told. */
class StepsTest {
  private static final String CASES =
      """
      "things": {
        "trunk": {"name": "trunk", "in": "cellar", "is": ["container", "openable", "transparent", "fixed"]},
        "case": {"name": "case", "in": "trunk", "is": ["container", "openable", "transparent"]},
        "egg": {"name": "egg", "in": "case", "is": ["edible"]},
        "safe": {"name": "safe", "in": "cellar", "is": ["container", "lockable", "locked", "openable", "transparent", "fixed"]},
        "pearl": {"name": "pearl", "in": "safe"},
        "rock": {"name": "rock", "in": "cellar", "is": ["fixed"]},
        "ann": {"name": "Ann", "in": "cellar", "is": ["person", "female", "proper"],
                "on": {"order": {"continue": true}}},
        "fan": {"name": "fan", "in": "ann"}
      }
      """;

  @Test
  void everyLidBetweenIsOpenedAndToldInOneBracket() {
    assertPlays(
        cellarWith(CASES),
        """
        > eat egg
        (You first open the trunk, open the case and take the egg.)

        You eat the egg, and nothing is left of it.
        """);
  }

  @Test
  void aStepThatFailsIsToldAsAnAttempt() {
    assertPlays(
        cellarWith(CASES),
        """
        > take pearl
        (You first try to open the safe.)

        The safe is locked.
        > touch pearl
        You can't reach the pearl: the safe is closed.
        > put rock in trunk
        (You first try to take the rock.)

        The rock doesn't budge.
        """);
  }

  @Test
  void theStepsOfOthersAreTheirs() {
    assertPlays(
        cellarWith(CASES),
        """
        > ann, eat egg
        (Ann first opens the trunk, opens the case and takes the egg.)

        Ann eats the egg, and nothing is left of it.
        > ann, take pearl
        (Ann first tries to open the safe.)

        The safe is locked.
        """);
  }

  @Test
  void peopleKeepWhatTheyHave() {
    assertPlays(
        cellarWith(CASES),
        """
        > take fan
        Ann doesn't let go of the fan.
        > take fan from ann
        Ann doesn't let go of the fan.
        > take all
        There is nothing here to take.
        """);
  }
}
