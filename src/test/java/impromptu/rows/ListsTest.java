package impromptu.rows;

import org.junit.jupiter.api.Test;

/** Lists of things, in rooms and in answers. */
class ListsTest {
  private static Player among(String... lines) {
    Player player =
        Player.inCellarWith(
            """
            "things": {
              "bean": {"name": "bean", "in": "cellar", "count": 3},
              "knife": {"name": "knife", "in": "cellar"},
              "fork": {"name": "fork", "in": "cellar"},
              "spoon": {"name": "spoon", "in": "cellar"},
              "plate": {"name": "plate", "in": "cellar"},
              "sideboard": {"name": "sideboard", "in": "cellar", "is": ["fixed", "supporter"]},
              "bowl": {"name": "bowl", "in": "sideboard", "is": ["container", "open"]},
              "nut": {"name": "nut", "in": "bowl", "count": 14}
            }
            """);
    for (String line : lines) {
      player.types(line);
    }
    return player;
  }

  @Row("N11")
  @Test
  void identicalThingsAreCountedAndContentsShown() {
    among()
        .hears(
            "Cellar\n\nBare.\n\nYou can see three beans, a knife, a fork, a spoon, a plate and a"
                + " sideboard (on it: a bowl (holding fourteen nuts)) here.",
            "look");
    among("take nut", "take two beans")
        .hears("You are carrying two beans and a nut.", "i")
        .hears("In it: thirteen nuts.", "x bowl");
  }

  @Row("M5")
  @Test
  void everythingIsAll() {
    String all = "Three beans, knife, fork, spoon, plate, bowl and fourteen nuts: Taken.";
    among()
        .hears(
            all,
            "take all",
            "take everything",
            "get everything",
            "take everything here".replace(" here", ""));
    among("take all").hearsOf("Dropped.", "drop everything", "put everything down");
  }

  @Row("M8")
  @Test
  void aListAndAChainGoOnAfterARefusal() {
    among()
        .hears("Sideboard: The sideboard doesn't budge.\nKnife: Taken.", "take sideboard and knife")
        .hears(
            "The sideboard doesn't budge.\n\nYou take the knife.\n\nYou are carrying a knife.",
            "take sideboard. take knife. i",
            "take sideboard then take knife then i");
    Player.atWork()
        .hears(
            "Anvil: The anvil is far too heavy to move.\nBrass lamp: Taken.", "take anvil and lamp")
        .hears(
            "The anvil is far too heavy to move.\n\nYou take the brass lamp.\n\n"
                + "You are carrying a canvas satchel (empty) and a brass lamp.",
            "take anvil. take lamp. i");
  }

  @Row("M11")
  @Test
  void aLongListIsSummedUpAndItsExceptionsStandApart() {
    among()
        .hears(
            "Sideboard: The sideboard doesn't budge.\n"
                + "Knife, fork, spoon, plate and three beans: Taken.",
            "take sideboard, knife, fork, spoon, plate and beans")
        .hears("Three beans: Taken.", "take beans", "take 3 beans", "take all beans")
        .hears("Knife: Taken.\nFork: Taken.", "take knife and fork");
    among("take beans")
        .hears("Bean: You have the bean already.", "take beans", "get all the beans");
    Player.atWork()
        .hears(
            "Hammer, brass lamp, toolbox, glass jar, red ball, blue ball, small red ball, three"
                + " bronze pennies, woollen scarf and apple: Taken.",
            "take all",
            "take everything");
  }

  @Row("P6")
  @Test
  void pronounsTellWhatTheyMean() {
    Player.atWork("n", "x bob", "s", "x lamp", "take ball and hammer", "small")
        .hears(
            "“it” means the hammer.\n\n“him” means Bob.\n\n“her” means nothing at the moment.\n\n"
                + "“them” means the small red ball and the hammer.",
            "pronouns");
    among().hearsOf("“it” means nothing at the moment.", "pronouns");
  }

  @Row("A2")
  @Test
  void againKeepsTheAnswer() {
    Player.atWork("x ball", "blue")
        .hears("The blue ball, solid rubber, a little sticky.", "g", "again");
    among("take bean", "eat", "bean", "take knife").hears("You have the knife already.", "g");
  }

  @Row("Q5")
  @Test
  void whatIsSoAlreadyIsNotInferred() {
    String rack =
        """
        "things": {
          "coat": {"name": "coat", "in": "player", "is": ["wearable"]},
          "peg": {"name": "peg", "in": "cellar", "is": ["fixed", "supporter"]},
          "chest": {"name": "chest", "in": "cellar", "is": ["openable", "container", "fixed"]},
          "lamp": {"name": "lamp", "in": "cellar", "is": ["switchable", "lamp", "on"]},
          "radio": {"name": "radio", "in": "cellar", "is": ["switchable"]}
        }
        """;
    Player.inCellarWith(rack)
        .plays(
            """
            > hang coat up
            (on the peg)

            You put the coat on the peg.
            > hang it up
            What do you want to hang the coat up on?
            > never mind
            Never mind, then.
            > turn on
            (on the radio)

            You switch the radio on.
            > turn on
            What do you want to turn on?
            > open
            (the chest)

            You open the chest.
            > open
            What do you want to open?
            > wear
            (the coat)

            (You first take the coat.)

            You put the coat on.
            > wear
            What do you want to wear?
            """);
    Player.of("cloak", "w", "hang cloak")
        .hears("What do you want to hang the velvet cloak up on?", "hang it up");
  }

  @Row("Q3")
  @Test
  void aKeyThatFitsIsUsedAndNamed() {
    String vault =
        """
        "things": {
          "safe": {"name": "safe", "in": "cellar", "key": "pin",
                   "is": ["fixed", "container", "openable", "lockable", "locked"]},
          "pin": {"name": "pin", "in": "cellar"}, "pen": {"name": "pen", "in": "player"}
        }
        """;
    Player.inCellarWith(vault)
        .hears("You have nothing to unlock it with.", "unlock safe")
        .hears("The safe is locked.", "open safe")
        .hears("The pen doesn't fit the safe.", "unlock safe with pen");
    Player.inCellarWith(vault)
        .plays(
            """
            > take pin
            You take the pin.
            > unlock safe
            You unlock the safe with the pin.
            > lock it
            You lock the safe with the pin.
            > drop pin
            You put the pin down.
            > open safe
            (You first take the pin and unlock the safe with the pin.)

            You open the safe.
            """);
    Player.atWork("open toolbox", "take key")
        .hearsOf("You unlock the oak door with the brass key.", "unlock door")
        .hearsOf(
            "(You first unlock the oak door with the brass key.)",
            "open door",
            "unlock door. open door".substring(13));
  }

  @Row("X2")
  @Test
  void aQuestionIsCalledOff() {
    String[] off = {
      "never mind",
      "cancel",
      "nothing",
      "none",
      "none of them",
      "neither",
      "forget it",
      "no",
      "stop"
    };
    Player.atWork("take ball").hears("Never mind, then.", off);
    Player.atWork("take").hears("Never mind, then.", off);
    Player.atWork("n", "ask bob").hears("Never mind, then.", "never mind", "cancel", "no");
    Player.atWork("eat aple").hears("Never mind, then.", "no", "cancel", "never mind");
    Player.atWork("take ball", "never mind").hears("There is nothing to repeat yet.", "g");
  }
}
