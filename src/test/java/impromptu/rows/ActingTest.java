package impromptu.rows;

import org.junit.jupiter.api.Test;

/** Acting on the world: steps taken first, containers, what is said of them. */
class ActingTest {
  private static final String KITCHEN =
      """
      "things": {
        "case": {"name": "glass case", "in": "cellar",
                 "is": ["container", "openable", "transparent", "fixed"]},
        "egg": {"name": "egg", "in": "case", "is": ["edible"]},
        "cap": {"name": "cap", "in": "case", "is": ["wearable"]},
        "tin": {"name": "tin", "in": "cellar", "is": ["container", "openable"]},
        "bean": {"name": "bean", "in": "tin"},
        "stool": {"name": "stool", "in": "cellar", "is": ["supporter", "enterable"]},
        "ann": {"name": "Ann", "in": "cellar", "is": ["person", "female", "proper"],
                "after": {"give": "Ann smiles."}}
      }
      """;

  @Row("I1")
  @Test
  void whatAVerbNeedsInHandIsTakenFirst() {
    Player.atWork()
        .plays(
            """
            > wear scarf
            (You first take the woollen scarf.)

            You put the woollen scarf on.
            > eat apple
            (You first take the apple.)

            You eat the apple, core and all.
            > throw hammer at window
            (You first take the hammer.)

            You throw the hammer at the window, and it drops to the ground.
            > put penny on anvil
            (You first take the bronze penny.)

            You put the bronze penny on the anvil.
            """);
    Player.inCellarWith(KITCHEN)
        .plays(
            """
            > wear cap
            (You first open the glass case and take the cap.)

            You put the cap on.
            > give egg to ann
            (You first take the egg.)

            Ann smiles.
            > show stool to ann
            (You first take the stool.)

            Ann looks at the stool, and says nothing.
            """);
  }

  @Row({"I2", "I7"})
  @Test
  void stepsAreToldOnceAndStopAtTheFirstFailure() {
    Player.atWork()
        .plays(
            """
            > put hammer in jar
            (You first take the hammer and open the glass jar.)

            You put the hammer into the glass jar.
            > put anvil in bag
            (You first try to take the anvil.)

            The anvil is far too heavy to move.
            > put lamp in toolbox
            (You first take the brass lamp and open the toolbox.)

            You put the brass lamp into the toolbox.
            > put window in bag
            (You first try to take the window.)

            The window stays where it is.
            """);
    Player.inCellarWith(KITCHEN)
        .plays(
            """
            > put egg in tin
            (You first open the glass case, take the egg and open the tin.)

            You put the egg into the tin.
            > put ann in tin
            Ann would not like that.
            """);
  }

  @Row("I3")
  @Test
  void whatIsWornIsTakenOffFirst() {
    Player.atWork("wear scarf")
        .plays(
            """
            > put scarf in satchel
            (You first take the woollen scarf off.)

            You put the woollen scarf into the canvas satchel.
            > wear scarf
            (You first take the woollen scarf.)

            You put the woollen scarf on.
            > drop scarf
            (You first take the woollen scarf off.)

            You put the woollen scarf down.
            > wear scarf. put it on bench
            (You first take the woollen scarf.)

            You put the woollen scarf on.

            (You first take the woollen scarf off.)

            You put the woollen scarf on the workbench.
            """);
    Player.inCellarWith(KITCHEN)
        .plays(
            """
            > wear cap
            (You first open the glass case and take the cap.)

            You put the cap on.
            > give cap to ann
            (You first take the cap off.)

            Ann smiles.
            """);
    Player.of("cloak", "w")
        .plays(
            """
            > hang cloak on hook
            (You first take the velvet cloak off.)

            You hang the cloak on the hook.

            (Your score has gone up by 1.)
            """);
  }

  @Row("I4")
  @Test
  void aShutContainerIsOpenedForTaking() {
    Player.atWork()
        .hears(
            "(You first open the glass jar.)\n\nYou take the silver ring.",
            "take ring",
            "take ring from jar",
            "take ring out of jar",
            "get ring",
            "pick up the ring");
    Player.inCellarWith(KITCHEN)
        .plays(
            """
            > take egg
            (You first open the glass case.)

            You take the egg.
            """);
  }

  @Row("I5")
  @Test
  void whatIsBehindGlassIsSeenAndNotTouched() {
    Player.atWork()
        .plays(
            """
            > look in jar
            In it: a silver ring.
            > x ring
            A plain band, gone grey with age.
            > touch ring
            You can't reach the silver ring: the glass jar is closed.
            > rub ring
            You can't reach the silver ring: the glass jar is closed.
            """);
    Player.inCellarWith(KITCHEN)
        .plays(
            """
            > look in case
            In it: an egg and a cap.
            > touch egg
            You can't reach the egg: the glass case is closed.
            > look in tin
            (You first open the tin.)

            In it: a bean.
            """);
  }

  @Row("I6")
  @Test
  void aStepThatFailsIsToldAsTried() {
    Player.atWork()
        .hears(
            "(You first try to open the oak door.)\n\nThe oak door is locked.",
            "e",
            "enter door",
            "go through door",
            "go east");
    Player.atWork()
        .plays(
            """
            > open door
            The oak door is locked.
            """);
  }

  @Row("I8")
  @Test
  void whatIsSoAlreadyIsSaidInItsOwnTerms() {
    Player.atWork("open toolbox", "wear scarf", "take lamp", "turn lamp on")
        .plays(
            """
            > put key in toolbox
            The brass key is in the toolbox already.
            > open toolbox
            The toolbox is open already.
            > wear scarf
            You are wearing it already.
            > take lamp
            You have the brass lamp already.
            > turn lamp on
            The brass lamp is on already.
            > put hammer on bench
            The hammer is on the workbench already.
            > close door
            The oak door is closed already.
            > lock door
            The oak door is locked already.
            """);
  }

  @Row("W1")
  @Test
  void openingShowsWhatIsInside() {
    Player.atWork()
        .plays(
            """
            > open toolbox
            You open the toolbox. Inside are a screwdriver and a brass key.
            > open jar
            You open the glass jar.
            """);
    Player.inCellarWith(KITCHEN)
        .plays(
            """
            > open tin
            You open the tin. Inside is a bean.
            > open case
            You open the glass case.
            """);
  }

  @Row("W2")
  @Test
  void lookingIntoAThingOpensItOrSaysThatItIsShut() {
    Player.atWork()
        .plays(
            """
            > x toolbox
            A steel box with a hinged lid.

            The toolbox is closed.
            > look in toolbox
            (You first open the toolbox.)

            In it: a screwdriver and a brass key.
            > search toolbox
            In it: a screwdriver and a brass key.
            > look in satchel
            There is nothing in the canvas satchel.
            > x bench
            A slab of beech, scarred by thirty years of chisels.

            On it: a hammer and a brass lamp.
            > look in anvil
            There is nothing on the anvil.
            """);
    Player.atWork("e")
        .plays(
            """
            > look through door
            The oak door is closed.
            """);
  }

  @Row("W3")
  @Test
  void nothingGoesIntoItself() {
    Player.atWork("open toolbox", "open jar")
        .plays(
            """
            > put satchel in satchel
            The canvas satchel can't hold itself.
            > put jar in toolbox
            (You first take the glass jar.)

            You put the glass jar into the toolbox.
            > put toolbox in jar
            The glass jar is in the toolbox. It can't be the other way round as well.
            > put toolbox in satchel. put satchel in jar
            (You first take the toolbox.)

            You put the toolbox into the canvas satchel.

            The glass jar is in the canvas satchel. It can't be the other way round as well.
            """);
  }

  @Row("W5")
  @Test
  void stateAndContentsStandInOneBracket() {
    Player.atWork("take scarf", "take button")
        .plays(
            """
            > look
            Workshop

            Shavings lie in drifts under a low ceiling, and everything smells of oil. A heavy oak door is shut to the east, beside a small window.

            An open archway leads north into the office. Worn steps go down.

            A green button is set into the wall by the archway.

            You can see a workbench (on it: a hammer and a brass lamp), a toolbox (closed), a glass jar (closed, holding a silver ring), a red ball, a blue ball, a small red ball, three bronze pennies, an apple, a chair and an anvil here.
            > i
            You are carrying a canvas satchel (empty) and a woollen scarf.
            """);
  }

  @Row("W2")
  @Test
  void whatIsPutIntoSomethingFlatGoesOnIt() {
    Player.atWork("take hammer")
        .plays(
            """
            > put hammer in anvil
            You put the hammer on the anvil.
            > put hammer in window
            Nothing goes in the window.
            """);
  }

  @Row("W6")
  @Test
  void aThingThatIsNotThereIsSaidNotToBe() {
    Player.atWork()
        .plays(
            """
            > take hammer from jar
            The hammer isn't in the glass jar.
            > take lamp off anvil
            The brass lamp isn't on the anvil.
            > take ball out of satchel
            Which do you want to take out of the canvas satchel, the red ball, the blue ball or the small red ball?
            > take hammer from window
            The hammer isn't in the window.
            """);
  }

  @Row({"W7", "X9"})
  @Test
  void outOfAndBackReferToTheLastPlace() {
    Player.atWork()
        .plays(
            """
            > take ring out of jar
            (You first open the glass jar.)

            You take the silver ring.
            > put it back
            You put the silver ring into the glass jar.
            > take it out
            You take the silver ring.
            > put hammer in satchel
            (You first take the hammer.)

            You put the hammer into the canvas satchel.
            > take out hammer
            You take the hammer.
            > put hammer back
            You put the hammer into the canvas satchel.
            > contents of jar
            There is nothing in the glass jar.
            > look at the first ball
            The red ball, solid rubber, a little sticky.
            > x the other one
            Which do you mean, the blue ball or the small red ball?
            """);
  }

  @Row("W8")
  @Test
  void lightStopsAtWhatIsShutAndOpaque() {
    Player.atWork("open toolbox", "turn on lamp", "put lamp in toolbox", "take toolbox")
        .plays(
            """
            > d
            Cellar

            Brick vaults, whitewashed once. The steps lead up to the workshop; a chute too steep to climb ends under the yard.

            You can see a crate (holding a gold bar) here.
            > close toolbox
            You close the toolbox.

            It is dark now.

            Something drips in the darkness.
            > look
            Darkness

            It is too dark to see.
            > open toolbox
            You open the toolbox. Inside are a brass lamp (giving light), a screwdriver and a brass key.

            Cellar

            Brick vaults, whitewashed once. The steps lead up to the workshop; a chute too steep to climb ends under the yard.

            You can see a crate (holding a gold bar) here.
            > put lamp in satchel
            (You first take the brass lamp.)

            You put the brass lamp into the canvas satchel.
            """);
    Player.atWork("open jar", "turn on lamp", "put lamp in jar", "close jar", "take jar", "d")
        .plays(
            """
            > look
            Cellar

            Brick vaults, whitewashed once. The steps lead up to the workshop; a chute too steep to climb ends under the yard.

            You can see a crate (holding a gold bar) here.
            """);
  }

  @Row("W9")
  @Test
  void leavingAnEnclosureSaysWhatItTook() {
    Player.atWork("n", "enter wardrobe", "close wardrobe")
        .plays(
            """
            > look
            Darkness (in the wardrobe)

            It is too dark to see.
            > out
            (You first open the wardrobe.)

            You get out of the wardrobe.

            Office

            A tidy room with a desk across the middle of it and a wardrobe against the wall. The archway to the south leads back into the workshop.

            Bob sits behind the desk, writing.

            Mary stands by the wardrobe, a purse in her hand.

            You can see a wardrobe (empty) here.

            On the desk: a ledger.
            """);
    Player.atWork("n", "enter wardrobe", "close wardrobe")
        .plays(
            """
            > s
            (You first open the wardrobe and get out of the wardrobe.)

            Workshop

            Shavings lie in drifts under a low ceiling, and everything smells of oil. A heavy oak door is shut to the east, beside a small window.

            An open archway leads north into the office. Worn steps go down.

            A woollen scarf lies where somebody has dropped it.

            A green button is set into the wall by the archway.

            You can see a workbench (on it: a hammer and a brass lamp), a toolbox (closed), a glass jar (closed, holding a silver ring), a red ball, a blue ball, a small red ball, three bronze pennies, an apple, a chair and an anvil here.
            """);
  }

  @Row({"W8", "W9"})
  @Test
  void byLightFromWithinOnlyWhatEnclosesIsSeen() {
    Player.atWork(
            "take lamp", "take apple", "n", "enter wardrobe", "close wardrobe", "turn on lamp")
        .plays(
            """
            > look
            Inside the wardrobe

            You see the inside of the wardrobe, and nothing else.
            > x bob
            Bob is not here. You last saw him in the Office.
            > drop apple
            You put the apple down.
            > look
            Inside the wardrobe

            In it: an apple.
            """);
  }

  @Row("W10")
  @Test
  void aSeatIsLeftByGoing() {
    Player.atWork("sit on chair")
        .plays(
            """
            > take lamp
            You take the brass lamp.
            > n
            (You first get off the chair.)

            Office

            A tidy room with a desk across the middle of it and a wardrobe against the wall. The archway to the south leads back into the workshop.

            Bob sits behind the desk, writing.

            Mary stands by the wardrobe, a purse in her hand.

            You can see a wardrobe (closed) here.

            On the desk: a ledger.
            """);
    Player.inCellarWith(KITCHEN)
        .plays(
            """
            > stand on stool
            You get onto the stool.
            > open tin
            You open the tin. Inside is a bean.
            > take stool
            You would have to get off it first.
            > get off
            You get off the stool.
            """);
  }
}
