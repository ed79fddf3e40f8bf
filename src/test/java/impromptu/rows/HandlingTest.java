package impromptu.rows;

import org.junit.jupiter.api.Test;

/** What hands do to things. */
class HandlingTest {
  private static Player inTheCellar(String... lines) {
    Player player =
        Player.inCellarWith(
            """
            "things": {
              "urn": {"name": "clay urn", "in": "cellar", "is": ["container", "open"]},
              "torch": {"name": "torch", "in": "cellar", "is": ["switchable", "lamp"]},
              "radio": {"name": "radio", "in": "cellar", "is": ["switchable"]},
              "stone": {"name": "flat stone", "in": "cellar"},
              "mallet": {"name": "mallet", "in": "cellar"},
              "couch": {"name": "couch", "in": "cellar",
                        "is": ["fixed", "supporter", "enterable"]},
              "lever": {"name": "lever", "in": "cellar", "is": ["fixed"],
                        "on": {"push": "It goes down.", "pull": "It goes up."}}
            }
            """);
    for (String line : lines) {
      player.types(line);
    }
    return player;
  }

  @Row("V1")
  @Test
  void everyWordForTaking() {
    inTheCellar()
        .hears(
            "You take the flat stone.",
            "get stone",
            "take stone",
            "pick up stone",
            "pick stone up",
            "pick the flat stone up",
            "grab stone",
            "hold stone",
            "carry stone",
            "acquire stone",
            "steal stone",
            "snatch the stone",
            "collect stone",
            "fetch stone",
            "get hold of the stone");
    Player.atWork()
        .hears("You take the brass lamp.", "get lamp", "pick lamp up", "steal lamp", "grab lamp");
  }

  @Row("V2")
  @Test
  void everyWordForDropping() {
    inTheCellar("take stone", "take mallet")
        .hears(
            "You put the flat stone down.",
            "drop stone",
            "put down stone",
            "put stone down",
            "set the stone down",
            "lay down the stone",
            "discard stone",
            "let go of stone",
            "let the stone go",
            "get rid of the stone",
            "drop stone on the floor",
            "leave stone here")
        .hears("You throw the flat stone. It lands not far off.", "throw stone", "toss stone away")
        .hears(
            "Flat stone: Dropped.\nMallet: Dropped.",
            "drop stone and mallet",
            "put stone and mallet down");
  }

  @Row("V4")
  @Test
  void pressingIsPushing() {
    inTheCellar()
        .hears(
            "It goes down.", "push lever", "press lever", "click lever", "press down on the lever");
    Player.atWork()
        .hears("The button clicks.", "push button", "press the green button", "click button");
  }

  @Row({"V5", "V6"})
  @Test
  void lightingIsSwitchingOn() {
    inTheCellar()
        .hears(
            "You switch the torch on.",
            "light torch",
            "light up the torch",
            "turn on torch",
            "turn torch on",
            "switch the torch on",
            "switch on torch",
            "on torch",
            "put the torch on",
            "activate torch")
        .hears("The torch is off already.", "extinguish torch", "put out torch", "put torch out")
        .hears("You have nothing to set the flat stone alight with.", "light stone", "burn stone")
        .hears("You switch the radio on.", "turn on the radio", "turn radio on");
    inTheCellar("turn on torch")
        .hears(
            "You switch the torch off.",
            "extinguish torch",
            "put torch out",
            "turn it off",
            "turn off it",
            "douse torch");
  }

  @Row("V7")
  @Test
  void aNounAndAParticleAreNoOtherCommand() {
    String answer = "What about the torch? A command begins with a verb, such as EXAMINE.";
    inTheCellar().hears(answer, "torch on", "torch off", "torch", "the torch up");
    Player.atWork()
        .hears(
            "What about the brass lamp? A command begins with a verb, such as EXAMINE.", "lamp on");
  }

  @Row("V8")
  @Test
  void aKnownVerbIsNeverAnother() {
    inTheCellar("put stone in urn")
        .hears(
            "(You first take the clay urn.)\n\nYou empty the clay urn out: a flat stone.",
            "empty urn",
            "empty out urn",
            "empty the urn out")
        .hears("You have nothing to fill the clay urn with.", "fill urn", "fill up urn")
        .hears(
            "(You first take the mallet.)\n\nYou put the mallet into the clay urn.",
            "fill urn with mallet")
        .hears("You shake the clay urn. Nothing comes of it.", "shake urn", "rattle urn")
        .hears("The mallet holds nothing to empty out.", "empty mallet")
        .hears("Nothing goes in the mallet.", "fill mallet");
  }

  @Row("V9")
  @Test
  void underBehindInAndOn() {
    inTheCellar("put stone in urn", "put mallet on couch")
        .hears(
            "There is nothing to see under the couch.",
            "look under couch",
            "check beneath the couch")
        .hears(
            "There is nothing to see behind the couch.", "look behind couch", "search behind couch")
        .hears("In it: a flat stone.", "look in urn", "look inside the urn", "search urn")
        .hears("On it: a mallet.", "look on couch", "look on top of the couch", "search couch")
        .hears("There is nothing to see inside the lever.", "look in lever")
        .hears("(in the clay urn)\n\nIn it: a flat stone.", "look in")
        .hears("What do you want to look under?", "look under")
        .hears("What do you want to look behind?", "look behind");
    Player.atWork()
        .hears("What do you want to look in?", "look in")
        .hears("What do you want to look inside?", "look inside");
  }

  @Row("V10")
  @Test
  void theOnlySeatIsMeant() {
    inTheCellar()
        .hears("(on the couch)\n\nYou sit down on the couch.", "sit", "sit down", "lie down", "lie")
        .hears(
            "You sit down on the couch.",
            "sit on couch",
            "sit down on the couch",
            "take a seat on the couch")
        .hears("You get onto the couch.", "stand on couch", "get on couch", "climb onto the couch")
        .hears("You are on your feet already.", "stand", "stand up", "get up", "rise")
        .hears("The lever isn't made to sit on.", "sit on lever");
    inTheCellar("sit")
        .hears("You get off the couch.", "stand", "stand up", "get up", "get off", "get off couch");
    Player.inCellarWith("\"things\": {\"urn\": {\"in\": \"cellar\"}}")
        .hears("What do you want to sit on?", "sit")
        .hears("What do you want to sit down on?", "sit down")
        .hears("What do you want to lie down on?", "lie down");
  }

  @Row("V11")
  @Test
  void theSensesWithAndWithoutANoun() {
    inTheCellar()
        .hears("Nothing in particular is to be smelt.", "smell", "sniff")
        .hears("Nothing in particular is to be heard.", "listen")
        .hears("You reach out, and meet nothing in particular.", "touch", "feel")
        .hears("There is no taste in the air.", "taste")
        .hears("The clay urn smells of nothing in particular.", "smell urn", "sniff at the urn")
        .hears("The clay urn makes no sound worth noting.", "listen to urn", "hear urn")
        .hears("You feel nothing unexpected.", "touch urn", "feel urn", "stroke urn")
        .hears("You taste nothing unexpected.", "taste urn", "lick urn");
  }

  @Row("V12")
  @Test
  void aWithIsPassedOnOrRefusedByName() {
    inTheCellar()
        .hears(
            "(You first take the mallet.)\n\nYou hit the couch with the mallet. Nothing comes of it.",
            "hit couch with mallet",
            "strike couch using the mallet")
        .hears(
            "(You first take the mallet.)\n\nYou find nothing to unscrew on the couch with the mallet.",
            "unscrew couch with mallet")
        .hears(
            "(You first take the mallet.)\n\nYou push the radio. Nothing comes of it.",
            "push radio with mallet")
        .hears(
            "That was understood as far as “take stone”, but not “with mallet”.",
            "take stone with mallet")
        .hears(
            "That was understood as far as “examine stone”, but not “with mallet”.",
            "examine stone with mallet")
        .hears(
            "You see nothing here called “anvil”."
                .replace(
                    "You see nothing here called “anvil”.",
                    "The word “anvil” is not known in this story."),
            "hit couch with anvil");
  }
}
