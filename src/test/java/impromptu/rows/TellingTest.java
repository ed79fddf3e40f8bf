package impromptu.rows;

import org.junit.jupiter.api.Test;

/** What the program tells of itself, and how it answers newcomers. */
class TellingTest {
  @Row({"E7", "X12", "S7"})
  @Test
  void helpIsReadOffTheLiveGrammar() {
    Player.atWork("open toolbox")
        .plays(
            """
            > how do i use the key
            With the brass key, you might try: EXAMINE BRASS KEY, TAKE BRASS KEY, REMOVE BRASS KEY, OPEN OAK DOOR WITH BRASS KEY or UNLOCK OAK DOOR WITH BRASS KEY.
            > how do i open the door
            Type it as you would say it: OPEN THE DOOR.

            What can be typed: OPEN something, OPEN UP something, OPEN something UP, OPEN something WITH something or OPEN EYES.
            > help unlock
            What can be typed: UNLOCK something or UNLOCK something WITH something.
            > help frobnicate
            There is no help on “frobnicate”. HELP alone tells how to play; VERBS lists what can be done.
            """);
  }

  @Row("X15")
  @Test
  void whyTellsHowTheLastLineWasRead() {
    Player.atWork()
        .plays(
            """
            > why
            Nothing has been typed yet.
            > take lamp
            You take the brass lamp.
            > why
            “take lamp” was read as TAKE BRASS LAMP.
            It has the form TAKE something.
            It is done to the brass lamp.
            > take fnord
            The word “fnord” is not known in this story.
            > why
            “take fnord” could not be carried out:
            The word “fnord” is not known in this story.
            """);
  }

  @Row("S3")
  @Test
  void theScoreIsToldAndCanBeHushed() {
    Player.atWork("open toolbox", "take key")
        .plays(
            """
            > notify off
            The score will be told when you ask for it.
            > unlock door
            The key turns twice before the bolt lets go.

            You unlock the oak door with the brass key.
            > full score
            You have 1 of 3 points, after 3 turns.

            1 for unlocking the door
            > notify
            The score will be told whenever it changes. NOTIFY OFF keeps it quiet.
            > amusing
            That is for when the story is over.
            """);
  }

  @Row("S4")
  @Test
  void placesAreDescribedAsWished() {
    Player.atWork("n", "s")
        .plays(
            """
            > superbrief
            Places are described only when you LOOK.
            > n
            Office

            Bob sits behind the desk, writing.

            Mary stands by the wardrobe, a purse in her hand.

            You can see a wardrobe (closed) here.

            On the desk: a ledger.
            > verbose
            Places are described in full every time.
            """);
  }

  @Row("S5")
  @Test
  void theInventoryHasTwoShapes() {
    Player.atWork("take hammer")
        .plays(
            """
            > i tall
            You are carrying:
            a canvas satchel (empty)
            a hammer
            > i wide
            You are carrying a canvas satchel (empty) and a hammer.
            """);
  }

  @Row({"X4", "E1"})
  @Test
  void whatWasSeenElsewhereIsToldWithItsRoom() {
    Player.atWork("n", "s")
        .plays(
            """
            > x ledger
            The ledger is not here. You last saw it on the desk, in the Office.
            > x unicorn
            The word “unicorn” is not known in this story.
            > x crate
            You see nothing here called “crate”.
            > * a note
            (Noted.)
            > places
            You have been in the Workshop and the Office.
            """);
  }

  @Row({"E3", "E5", "E6", "X7", "X8"})
  @Test
  void whatWasNotReadIsSaidAndShellsAreTakenOff() {
    Player.atWork()
        .plays(
            """
            > take lamp with
            That was understood as far as “take lamp”, but not “with”.
            > x lamp. frotz. x hammer
            A brass lamp with a switch in its foot.

            The brass lamp is switched off.

            “frotz” is no verb that this story knows. VERBS lists them.

            (Not done: “x hammer”.)
            > please x hammer
            A claw hammer with an ash handle.
            > can i take hammer
            You take the hammer.
            > take apple carefully
            You take the apple.
            """);
  }

  @Row({"E4", "E8", "E10", "E11"})
  @Test
  void mistakesAreNamedAndTakeNoTurn() {
    Player.atWork()
        .plays(
            """
            > xyzzy
            “xyzzy” is no verb that this story knows. VERBS lists them.
            >
            Type what you want to do; LOOK describes where you are.
            > take 3
            “3” is a number, and names no thing. Say what to count: TAKE 2 PENNIES.
            > 123
            “123” is a number, and names no thing. Say what to count: TAKE 2 PENNIES.
            > take ball
            Which do you mean, the red ball, the blue ball or the small red ball?
            > score
            You have 0 of 3 points, after 0 turns.
            """);
  }

  @Row("E2")
  @Test
  void wordsThatAreWrittenApartAreReadTogether() {
    Player.atWork("open toolbox")
        .hears("You take the screwdriver.", "take the screw driver", "get screw driver")
        .hearsOf("A slab of beech", "x work bench")
        .hears("The toolbox is open already.", "open tool box");
    Player.atWork().hears("You see nothing here called “screwdriver”.", "take the screw driver");
    Player.inCellarWith("\"things\": {\"fishhook\": {\"in\": \"cellar\"}}")
        .hears("You take the fishhook.", "take fish hook", "take the fish hook");
  }

  @Row({"E7", "Q4"})
  @Test
  void questionsAreAnsweredOrSaidToHaveNoEnd() {
    Player.atWork()
        .hearsOf(
            "Type what you want to do",
            "what",
            "what?",
            "huh?",
            "help me please",
            "i am lost",
            "i don't understand")
        .hears("That question has no end: “who is …”.", "who is")
        .hears("That question has no end: “where is …”.", "where is?")
        .hears("Three bronze pennies: That many.", "how many pennies are there", "count pennies")
        .hears("You lift the toolbox, and you lower it again.", "lift toolbox");
  }

  @Row("E9")
  @Test
  void aLongLineIsReadWholeOrRefused() {
    Player.atWork()
        .hearsOf("You jump", "x lamp. ".repeat(75) + "jump")
        .hears(
            "That is too long for one command. Part it with full stops.",
            "take lamp and hammer and ".repeat(500) + "apple");
  }
}
