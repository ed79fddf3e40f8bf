package impromptu.game;

import static impromptu.game.Playing.assertPlays;
import static impromptu.game.Playing.cellarWith;

import org.junit.jupiter.api.Test;

/** What somebody has is theirs, can't be sat upon, and is gone once it is eaten. */
class CarriedTest {
  private static final String BOB =
      """
      "things": {
        "bob": {"name": "Bob", "is": ["person", "male", "proper"], "in": "cellar",
                "on": {"order": {"continue": true}}},
        "scarf": {"name": "scarf", "in": "player", "is": ["wearable", "worn"]},
        "pin": {"name": "pin", "in": "player"},
        "cup": {"name": "cup", "in": "cellar"},
        "stool": {"name": "stool", "in": "cellar", "is": ["supporter", "enterable"]},
        "tin": {"name": "tin", "in": "cellar", "is": ["container", "open"]},
        "bun": {"name": "bun", "in": "tin", "is": ["edible"]}}
      """;

  @Test
  void nobodyIsUndressed() {
    assertPlays(
        cellarWith(BOB),
        """
        > bob, take scarf
        You are wearing the scarf.
        > bob, take all
        Cup: Taken.
        Stool: Taken.
        Tin: Taken.
        Bun: Taken.
        > i
        You are carrying a pin.

        You are wearing a scarf.
        """);
  }

  @Test
  void whatIsInHandIsNoSeat() {
    assertPlays(
        cellarWith(BOB),
        """
        > take stool
        You take the stool.
        > sit on stool
        Not while you are holding it.
        > bob, sit on stool
        Not while you are holding it.
        > drop stool
        You put the stool down.
        > sit on stool
        You sit down on the stool.
        > get off
        You get off the stool.
        > get off
        You are on your feet already.
        """);
  }

  @Test
  void whatWasEatenIsNoMore() {
    assertPlays(
        cellarWith(BOB),
        """
        > eat all
        (You first take the bun.)

        You eat the bun, and nothing is left of it.
        > x bun
        The bun is not here any more.
        """);
  }

  @Test
  void whatIsSaidOfThePlayerIsSaidOfYou() {
    assertPlays(
        cellarWith(BOB),
        """
        > listen to me
        You are quiet just now.
        > me, jump
        You don't take orders.
        """);
  }
}
