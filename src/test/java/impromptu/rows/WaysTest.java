package impromptu.rows;

import impromptu.game.Playing;
import org.junit.jupiter.api.Test;

/** The ways from room to room. */
class WaysTest {
  private static final String HOUSE =
      """
      {
      "story": {"title": "T", "author": "A", "version": "1", "start": "hall",
                "ifid": "00000000-0000-4000-8000-000000000002"},
      "rooms": {
        "hall": {"name": "Hall",
                 "description": "A gate stands to the east, and the garden begins to the north.",
                 "exits": {"north": "garden", "east": {"to": "shed", "door": "gate"},
                           "up": {"to": "loft", "door": "ladder"}}},
        "garden": {"name": "Garden", "exits": {"south": "hall", "northeast": "grove"}},
        "grove": {"name": "The Grove",
                  "exits": {"southwest": "garden", "west": {"refuse": "Only thorns."}}},
        "shed": {"name": "Bob's Shed", "article": "",
                 "exits": {"west": {"to": "hall", "door": "gate"}}},
        "loft": {"name": "Loft", "exits": {"down": {"to": "hall", "door": "ladder"}}}
      },
      "things": {
        "gate": {"name": "green gate", "is": ["openable"]},
        "ladder": {"name": "ladder"},
        "toad": {"name": "toad", "in": "grove"},
        "log": {"name": "log", "in": "grove", "is": ["supporter", "enterable", "fixed"]}
      }
      }
      """;

  private static Player inTheHall(String... lines) {
    return Player.of(Playing.game(HOUSE), lines);
  }

  @Row({"L6", "L7"})
  @Test
  void theWaysAreNamedAsFarAsTheyAreKnown() {
    inTheHall()
        .hears(
            "You can't go that way. You can go north, east through the green gate (closed) or up.",
            "w",
            "southeast",
            "go down")
        .hears(
            "You can go north, east through the green gate (closed) and up.",
            "exits",
            "list exits",
            "where can i go",
            "which way");
    inTheHall("e", "w", "n", "s")
        .hears(
            "You can go north to the Garden, east through the green gate to Bob's Shed and up.",
            "exits");
    inTheHall("n", "ne")
        .hears("Only thorns.", "w")
        .hearsOf("You can go southwest to the Garden.", "n");
  }

  @Row("L8")
  @Test
  void goToWalksTheKnownMap() {
    inTheHall("n", "ne", "sw", "s", "e")
        .hears(
            "Hall\n\nA gate stands to the east, and the garden begins to the north.\n\nGarden\n\n"
                + "The Grove\n\nYou can see a toad and a log here.",
            "go to grove",
            "go to the grove",
            "walk to grove",
            "go to the toad",
            "return to the grove",
            "find the way to the grove",
            "goto grove")
        .hears("You see nothing here called “loft”.", "go to loft")
        .hears("You are there already.", "go to shed", "go to bob's shed");
    inTheHall().hears("Garden", "go to garden", "go garden", "enter the garden");
    inTheHall("e", "n", "close gate", "w")
        .hearsOf("You can go", "go to fnord".replace("fnord", "se"));
  }

  @Row("L8")
  @Test
  void aPlaceThatATextHasNamedCanBeGoneToFromAfar() {
    inTheHall("e").hearsOf("Garden", "go to garden", "go to the garden");
    inTheHall().hears("You see nothing here called “grove”.", "go to grove");
  }

  @Row("L8")
  @Test
  void aRoomIsMeantRatherThanAThingThatOnlyBearsItsName() {
    String named = HOUSE.replace("\"name\": \"green gate\"", "\"name\": \"garden gate\"");
    Player.of(Playing.game(named)).hears("Garden", "go to garden");
    Player.of(Playing.game(named), "n", "s", "e").hearsOf("Garden", "go to the garden");
    Player.of(Playing.game(named), "e").hearsOf("Hall", "go to garden gate");
  }

  @Row("L8")
  @Test
  void theWayCanBeAskedFor() {
    inTheHall("n", "ne", "sw", "s", "e")
        .hears(
            "To get there, go west, north, then northeast.",
            "where is the grove",
            "how do i get to the grove",
            "how can i go back to the grove",
            "which way is the grove",
            "what is the way to the grove")
        .hears(
            "The toad isn't in sight. To get to where you last saw it, go west, north, then"
                + " northeast.",
            "where is the toad",
            "where's the toad",
            "where can i find the toad")
        .hears("You are there already.", "where is the shed")
        .hears(
            "You don't know a way there.\n\nYou can go west through the green gate to the Hall.",
            "how do i get to paris",
            "how do i get to the loft");
  }

  @Row("L1")
  @Test
  void aWayIsGoneBackOrFurther() {
    inTheHall("n").hearsOf("Hall", "go back south", "keep going south", "walk on south");
    inTheHall("n", "s").hears("Garden", "go over to the garden", "walk up to the garden");
    inTheHall().hears("Garden", "go into the garden", "walk into garden", "step inside the garden");
  }

  @Row("L8")
  @Test
  void goToStopsWhenSomethingHappens() {
    String cat =
        HOUSE.replace(
            "\"garden\": {\"name\": \"Garden\",",
            "\"garden\": {\"name\": \"Garden\", \"each-turn\": {\"when\": \"toad is handled\","
                + " \"say\": \"A heron takes your hat.\", \"do\": [{\"move\": \"player\", \"to\": \"loft\"}]},");
    Player.of(Playing.game(cat), "n", "ne", "take toad")
        .hears("Garden\n\nA heron takes your hat.", "go to hall");
  }

  @Row("L9")
  @Test
  void backTurnsTheLastMoveRound() {
    inTheHall().hears("You have not come from anywhere yet.", "back", "go back", "return");
    inTheHall("n", "ne")
        .hears("Garden", "back", "go back", "return", "walk back", "retrace my steps");
    inTheHall("n", "ne", "back").hearsOf("The Grove", "back");
    Player.atWork("open toolbox", "take key", "unlock door", "open door", "e", "open hatch", "d")
        .hears("No way leads straight back from here.", "back");
  }

  @Row({"L10", "L14", "L15"})
  @Test
  void everyWordForWalkingTakesADirection() {
    inTheHall()
        .hears(
            "Garden",
            "n",
            "north",
            "go north",
            "walk n",
            "run north",
            "head north",
            "stroll northwards",
            "dash to the north",
            "tiptoe north")
        .hears("Loft", "u", "upstairs", "go upstairs", "go up the stairs", "ascend");
    inTheHall("n").hearsOf("The Grove", "ne", "north-east", "north east", "go to the northeast");
    inTheHall("u").hearsOf("Hall", "downstairs", "go downstairs", "descend", "walk down");
  }

  @Row("L11")
  @Test
  void goAloneAsks() {
    inTheHall()
        .plays(
            """
            > go
            Which way do you want to go?
            > n
            Garden
            > walk
            Which way do you want to walk?
            > north east
            The Grove

            You can see a toad and a log here.
            > run
            Which way do you want to run?
            > take toad
            You take the toad.
            """);
  }

  @Row("L12")
  @Test
  void namingADoorGoesThroughIt() {
    inTheHall()
        .hears(
            "(You first open the green gate.)\n\nBob's Shed",
            "enter gate",
            "go through the gate",
            "go gate",
            "walk through green gate",
            "go out the gate",
            "leave by the gate")
        .hears(
            "Loft",
            "climb ladder",
            "climb up the ladder",
            "go through ladder",
            "enter ladder",
            "use ladder");
    Player.atWork().hearsOf("Bob sits behind the desk", "go through archway", "enter the archway");
    Player.atWork().hearsOf("Darkness", "climb steps", "go down the steps");
    Player.atWork("x door")
        .hears("(You first try to open the oak door.)\n\nThe oak door is locked.", "go through it");
  }

  @Row("L13")
  @Test
  void outTakesTheOnlyWay() {
    String ways = "You can go north, east through the green gate (closed) and up.";
    inTheHall().hears(ways, "out", "exit", "leave", "get out", "leave the room");
    inTheHall("u")
        .hearsOf("Hall", "out", "exit", "leave", "go out", "get out of here", "leave loft");
    inTheHall("n", "ne", "sit on log")
        .hears("You get off the log.", "out", "exit", "get up", "leave");
  }
}
