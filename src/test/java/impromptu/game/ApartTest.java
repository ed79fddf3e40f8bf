package impromptu.game;

import static impromptu.game.Playing.assertPlays;
import static impromptu.game.Playing.cellarWith;

import org.junit.jupiter.api.Test;

/** What takes things in is asked about things that can be parted from the room and the player. */
class ApartTest {
  private static final String FIRE =
      """
      "things": {
        "pin": {"name": "pin", "in": "player"},
        "bob": {"name": "Bob", "is": ["person", "proper"], "in": "cellar",
                "on-second": {"give": {"say": "Into the fire.", "do": [{"remove": "noun"}]}}},
        "fire": {"name": "fire", "is": ["fixed"], "in": "cellar",
                 "on": {"push": {"say": "It pushes back.", "do": [{"remove": "player"}]}},
                 "on-second": {"put-in": {"say": "Whoosh.", "do": [{"remove": "noun"}]}}}}
      """;

  @Test
  void neitherOneselfNorTheRoomIsPutAnywhere() {
    assertPlays(
        cellarWith(FIRE),
        """
        > put me in fire
        You think better of it.
        > give me to bob
        You think better of it.
        > put pin in fire
        Whoosh.
        """);
  }

  @Test
  void thePlayerIsNeverNowhere() {
    assertPlays(
        cellarWith(FIRE),
        """
        > push fire
        It pushes back.
        > look
        Cellar

        Bare.

        You can see Bob and a fire here.
        """);
  }
}
