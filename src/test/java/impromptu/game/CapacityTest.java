package impromptu.game;

import static impromptu.game.Playing.assertPlays;
import static impromptu.game.Playing.cellarWith;

import impromptu.rows.Row;
import org.junit.jupiter.api.Test;

/** Hands, bags and shelves that hold only so much. */
class CapacityTest {
  private static String hands(String bag) {
    return """
        "things": {
          "player": {"capacity": 3},
          %s
          "hat": {"name": "hat", "in": "player", "is": ["wearable", "worn"]},
          "torch": {"name": "torch", "in": "player", "is": ["switchable", "lamp"]},
          "cup": {"name": "cup", "in": "cellar"},
          "jug": {"name": "jug", "in": "cellar"},
          "fork": {"name": "fork", "in": "cellar"},
          "rock": {"name": "rock", "in": "cellar", "is": ["fixed"]},
          "shelf": {"name": "shelf", "in": "cellar", "is": ["fixed", "supporter"], "capacity": 1},
          "tin": {"name": "tin", "in": "cellar", "is": ["container", "open"], "capacity": 1}
        }
        """
        .formatted(bag);
  }

  @Row("W4")
  @Test
  void fullHandsSayThatSomethingMustBePutDown() {
    assertPlays(
        cellarWith(hands("")),
        """
        > take cup. take jug
        You take the cup.

        You take the jug.
        > take fork
        You can't carry any more. Something must be put down first.
        > take rock
        The rock doesn't budge.
        > take cup
        You have the cup already.
        > drop jug. take fork
        You put the jug down.

        You take the fork.
        """);
  }

  @Row("W4")
  @Test
  void aBagInHandTakesWhatTheHandsCanSpareButNeitherLightNorClothes() {
    assertPlays(
        cellarWith(
            hands(
                """
                "sack": {"name": "sack", "in": "player", "is": ["container", "open", "carry-all"]},
                """)),
        """
        > take cup
        You take the cup.
        > take jug
        (You first put the cup into the sack.)

        You take the jug.
        > i
        You are carrying a sack (holding a cup), a torch and a jug.

        You are wearing a hat.
        > drop jug
        You put the jug down.
        > drop sack. take jug. take fork. take tin
        You put the sack down.

        You take the jug.

        You take the fork.

        You can't carry any more. Something must be put down first.
        """);
  }

  @Row("W4")
  @Test
  void whatIsFullSaysSoBeforeAnythingIsMoved() {
    assertPlays(
        cellarWith(hands("")),
        """
        > put cup in tin
        (You first take the cup.)

        You put the cup into the tin.
        > put jug in tin
        The tin is full.
        > put cup in tin
        The cup is in the tin already.
        > put jug on shelf
        (You first take the jug.)

        You put the jug on the shelf.
        > put fork on shelf
        There is no more room on the shelf.
        """);
  }
}
