package impromptu.rows;

import impromptu.game.Playing;
import org.junit.jupiter.api.Test;

/** Looking at things, and at what a room's text tells of. */
class LookingTest {
  private static Player inTheCellar() {
    return Player.inCellarWith(
        """
        "things": {
          "urn": {"name": "clay urn", "in": "cellar", "description": "Cracked."},
          "leaf": {"name": "leaf", "in": "cellar", "is": ["readable"], "description": "It says NO."},
          "niche": {"name": "niche", "in": "cellar", "is": ["scenery"],
                    "description": "Cobwebs hang in it over a heap of dust."}
        }
        """);
  }

  @Row("L1")
  @Test
  void oneLetterIsEnough() {
    String room = "Cellar\n\nBare.\n\nYou can see a clay urn and a leaf here.";
    inTheCellar()
        .hears(room, "l", "look", "L", "look around")
        .hears("You are carrying nothing.", "i", "inv", "inventory", "I")
        .hears("Time passes.", "z", "wait")
        .hears("Cracked.", "x urn", "examine urn")
        .hears(
            "You can't go that way.", "n", "s", "e", "w", "u", "d", "ne", "nw", "se", "sw", "in");
    Player.of("workshop", "take apple", "drop apple")
        .hears("You don't have the apple.", "g", "again");
    Player.of("cloak")
        .hearsOf("velvet", "x cloak", "examine cloak")
        .hearsOf("Cloakroom", "w", "west");
  }

  @Row("L2")
  @Test
  void lookingAtIsExamining() {
    inTheCellar()
        .hears(
            "Cracked.",
            "look at urn",
            "look urn",
            "l urn",
            "check urn",
            "check out the urn",
            "describe urn",
            "inspect the clay urn",
            "study urn",
            "watch urn",
            "stare at urn",
            "look over urn",
            "look closely at the urn",
            "what is the urn",
            "take a look at the urn")
        .hearsOf(
            "You can see a clay urn",
            "look around",
            "x room",
            "examine the room",
            "look here",
            "inspect this place",
            "where am i",
            "take a look around",
            "look around me",
            "who else is here",
            "is anybody there");
    Player.atWork().hears("A block of iron as long as your arm.", "look at anvil", "watch anvil");
  }

  @Row("L3")
  @Test
  void onlyWhatIsWrittenIsRead() {
    inTheCellar()
        .hears("It says NO.", "read leaf", "read what is on the leaf")
        .hears("There is nothing to read on the clay urn.", "read urn", "read the clay urn");
    Player.atWork().hears("There is nothing to read on the anvil.", "read anvil");
    Player.of("cloak").hearsOf("nothing to read on the", "read cloak");
  }

  @Row("L4")
  @Test
  void everyRoomHasItsParts() {
    inTheCellar()
        .hears("Nothing overhead asks for a closer look.", "x ceiling", "look at the roof")
        .hears("Nothing underfoot asks for a closer look.", "x floor", "x ground")
        .hears("Nothing on that side asks for a closer look.", "x wall", "x the walls")
        .hears(
            "You look that way.\n\nYou see no way out.",
            "x north",
            "look north",
            "look up",
            "x the east wall",
            "look at the west side")
        .hears("The walls stay where they are.", "take wall");
    Player.atWork().hears("Black beams, close enough to touch.", "x ceiling", "look at the beams");
    Player.atWork("d")
        .hears("In the dark you can't make out anything called “wall”.", "x wall")
        .hears("It is too dark to see anything that way.", "x north", "look up");
  }

  @Row("L5")
  @Test
  void whatTheTextTellsOfIsPartOfTheScene() {
    String scenery = "That is only part of the scene.";
    inTheCellar()
        .hears(scenery, "x cobwebs", "x the cobwebs", "take heap", "x dust", "touch the dust")
        .hears("The word “spider” is not known in this story.", "x spider");
    Player.atWork("e", "n").hears(scenery, "x middle");
  }

  @Row("L3")
  @Test
  void somethingToReadIsAskedFor() {
    Player.of(Playing.cellarWith("\"things\": {\"urn\": {\"in\": \"cellar\"}}"))
        .hears("What do you want to read?", "read");
  }

  @Test
  void whatARoomToldOfWasSeenEvenIfThePlayerIsTakenElsewhereInTheSameTurn() {
    Player player =
        Player.inCellarWith(
            """
            "rooms": {
              "attic": {"name": "Attic", "description": "A trunk.", "exits": {"down": "cellar"},
                "each-turn": {"say": "The hatch gives way.", "do": [{"move": "player", "to": "pit"}]}},
              "pit": {"name": "Pit", "description": "Deep."}},
            "things": {"trunk": {"name": "trunk", "in": "attic", "is": ["scenery"]},
              "rope": {"name": "rope", "in": "cellar",
                "on": {"climb": {"do": [{"move": "player", "to": "attic"}, {"perform": "look"}]}}}}
            """);
    player.plays(
        """
        > climb rope
        Attic

        A trunk.

        The hatch gives way.
        > x trunk
        The trunk is not here. You last saw it in the Attic.
        """);
  }

  @Test
  void anApostropheMayBeLeftOut() {
    Player.atWork()
        .hears("A block of iron as long as your arm.", "what's the anvil", "whats the anvil")
        .hears("The anvil is right here.", "where’s the anvil", "wheres the anvil");
  }
}
