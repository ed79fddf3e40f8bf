package impromptu.game;

import static impromptu.game.Playing.assertPlays;
import static impromptu.game.Playing.cellarWith;

import org.junit.jupiter.api.Test;

/** What one has, and the beginnings of words that call it. */
class InventoryTest {
  private static final String THINGS =
      """
      "things": {
        "belt": {"name": "lifebelt", "in": "cellar", "is": ["wearable"], "count": 2},
        "fog": {"name": "fog", "in": "cellar", "is": ["scenery"]},
        "book": {"name": "logbook", "in": "cellar", "is": ["readable"], "description": "Tomorrow's."}
      }
      """;

  @Test
  void identicalThingsThatAreWornAreCounted() {
    assertPlays(
        cellarWith(THINGS),
        """
        > wear lifebelts. i
        Two lifebelts: (You first take the lifebelt.)
        Worn.

        You are wearing two lifebelts.
        """);
  }

  @Test
  void theBeginningOfAWordThatIsHereGoesBeforeAWordThatIsSpeltAlike() {
    assertPlays(
        cellarWith(THINGS),
        """
        > read log
        (“logbook” for “log”)

        Tomorrow's.
        """);
  }
}
