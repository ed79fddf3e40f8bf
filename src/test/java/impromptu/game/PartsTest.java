package impromptu.game;

import static impromptu.game.Playing.assertPlays;
import static impromptu.game.Playing.cellarWith;

import org.junit.jupiter.api.Test;

/** What is a part stays where it is; what is in a part does not. */
class PartsTest {
  private static final String DESK =
      """
      "things": {
        "desk": {"name": "desk", "in": "cellar", "is": ["supporter", "fixed"]},
        "drawer": {"name": "drawer", "part-of": "desk", "is": ["container", "openable"]},
        "pin": {"name": "pin", "in": "drawer"},
        "coat": {"name": "coat", "in": "player", "is": ["wearable"]},
        "pocket": {"name": "pocket", "part-of": "coat", "is": ["container", "open"]},
        "coin": {"name": "coin", "in": "pocket"}},
      "rules": {"jingle": {"instead": "jump", "answers": [
        {"when": "coin within player", "say": "You jingle."}, "You don't."]}}
      """;

  @Test
  void whatIsInAPartCanBeTaken() {
    assertPlays(
        cellarWith(DESK),
        """
        > open drawer
        You open the drawer. Inside is a pin.
        > take pin
        You take the pin.
        > put pin in drawer
        You put the pin into the drawer.
        > take pin
        You take the pin.
        > take drawer
        The drawer doesn't come off.
        """);
  }

  @Test
  void allLeavesPartsAlone() {
    assertPlays(
        cellarWith(DESK),
        """
        > take all
        There is nothing here to take.
        > open drawer
        You open the drawer. Inside is a pin.
        > take all
        You take the pin.
        """);
  }

  @Test
  void whatIsInAPartIsWithinTheWhole() {
    assertPlays(
        cellarWith(DESK),
        """
        > jump
        You jingle.
        > drop coat
        You put the coat down.
        > jump
        You don't.
        """);
  }
}
