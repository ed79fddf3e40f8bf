package impromptu.rows;

import org.junit.jupiter.api.Test;

/** The dark. */
class DarknessTest {
  private static final String CAVE =
      """
      "rooms": {
        "cave": {"name": "Cave", "is": ["dark"], "description": "Wet stone.",
                 "exits": {"south": "cellar"},
                 "on": {"sing": "The cave sings back."}},
        "cellar": {"name": "Cellar", "exits": {"north": "cave"}}
      },
      "things": {
        "torch": {"name": "torch", "in": "player", "is": ["switchable", "lamp"]},
        "rope": {"name": "rope", "in": "player"},
        "bone": {"name": "bone", "in": "cave"}
      },
      "rules": {
        "gropes": {"instead": "jump, touch", "when": "not lit", "say": "You might hit your head."}
      }
      """;

  private static Player inTheCave(String... lines) {
    String story =
        """
        {"story": {"title": "T", "author": "A", "version": "1", "start": "cellar",
                   "ifid": "00000000-0000-4000-8000-000000000002"},
        """;
    return Player.of(impromptu.game.Playing.game(story + CAVE + "}"), lines);
  }

  @Row("G1")
  @Test
  void theDarkHasAHeadingAndRefusesSight() {
    Player.atWork("d")
        .plays(
            """
            > look
            Darkness

            It is too dark to see.
            > x crate
            In the dark you can't make out anything called “crate”.
            > x me
            It is too dark to see yourself.
            > look under crate
            In the dark you can't make out anything called “crate”.
            > x satchel
            It is too dark to see the canvas satchel, but you have it with you.
            """);
    inTheCave("n")
        .plays(
            """
            > look
            Darkness

            It is too dark to see.
            > x bone
            In the dark you can't make out anything called “bone”.
            > take bone
            In the dark you can't make out anything called “bone”.
            > x rope
            It is too dark to see the rope, but you have it with you.
            """);
  }

  @Row("G2")
  @Test
  void whatIsHeldCanBeUsedInTheDark() {
    Player.atWork("take apple", "take scarf", "d")
        .plays(
            """
            > i
            You are carrying a canvas satchel (empty), a woollen scarf and an apple.
            > wear scarf
            You put the woollen scarf on.
            > put apple in satchel
            You put the apple into the canvas satchel.
            > read apple
            It is too dark to see the apple, but you have it with you.
            > drop scarf
            (You first take the woollen scarf off.)

            You put the woollen scarf down.
            > eat apple
            (You first take the apple.)

            You eat the apple, core and all.
            """);
  }

  @Row({"G3", "X11"})
  @Test
  void whatWasHandledCanBeFoundByTouch() {
    Player.atWork("take hammer", "d")
        .plays(
            """
            > drop hammer
            You put the hammer down.
            > take hammer
            You take the hammer.
            > x hammer
            It is too dark to see the hammer, but you have it with you.
            > take crate
            In the dark you can't make out anything called “crate”.
            > take gold
            In the dark you can't make out anything called “gold”.
            """);
    inTheCave("n")
        .plays(
            """
            > drop all
            Torch: Dropped.
            Rope: Dropped.
            > take rope and torch
            Rope: Taken.
            Torch: Taken.
            > touch torch
            You might hit your head.
            > smell rope
            The rope smells of nothing in particular.
            """);
  }

  @Row("G4")
  @Test
  void theWayBackIsOpenAndNamed() {
    Player.atWork("d")
        .plays(
            """
            > w
            You can't go that way. You can go up to the Workshop.
            > exits
            You can go up to the Workshop.
            > back
            Workshop

            Shavings lie in drifts under a low ceiling, and everything smells of oil. A heavy oak door is shut to the east, beside a small window.

            An open archway leads north into the office. Worn steps go down.

            A woollen scarf lies where somebody has dropped it.

            A green button is set into the wall by the archway.

            You can see a workbench (on it: a hammer and a brass lamp), a toolbox (closed), a glass jar (closed, holding a silver ring), a red ball, a blue ball, a small red ball, three bronze pennies, an apple, a chair and an anvil here.
            """);
    inTheCave("n")
        .plays(
            """
            > e
            You can't go that way. You can go south to the Cellar.
            > s
            Cellar
            """);
  }

  @Row("G5")
  @Test
  void aChangeOfLightIsTold() {
    inTheCave("n")
        .plays(
            """
            > turn on torch
            You switch the torch on.

            Cave

            Wet stone.

            You can see a bone here.
            > turn off torch
            You switch the torch off.

            It is dark now.
            """);
  }

  @Row("G6")
  @Test
  void onesOwnLampCanBeLitInTheDark() {
    Player.atWork("take lamp", "d", "drop lamp")
        .plays(
            """
            > turn on lamp
            You switch the brass lamp on.

            Cellar

            Brick vaults, whitewashed once. The steps lead up to the workshop; a chute too steep to climb ends under the yard.

            You can see a brass lamp (giving light) and a crate (holding a gold bar) here.
            """);
    inTheCave("n", "drop torch")
        .plays(
            """
            > light torch
            You switch the torch on.

            Cave

            Wet stone.

            You can see a torch (giving light) and a bone here.
            """);
  }

  @Row("G7")
  @Test
  void aStoryCanAnswerAnyActionInTheDark() {
    inTheCave("n")
        .plays(
            """
            > jump
            You might hit your head.
            > sing
            The cave sings back.
            > turn on torch. jump
            You switch the torch on.

            Cave

            Wet stone.

            You can see a bone here.

            You jump on the spot.
            """);
    Player.of("cloak", "s")
        .plays(
            """
            > sing
            In the dark? You could easily disturb something.
            > wait
            Time passes.
            > i
            You are wearing a velvet cloak.
            > look
            Darkness

            It is too dark to see.
            """);
  }
}
