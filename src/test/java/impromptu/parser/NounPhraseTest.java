package impromptu.parser;

import impromptu.rows.Player;
import impromptu.rows.Row;
import org.junit.jupiter.api.Test;

/** Rows N of the bar: how things are named. */
class NounPhraseTest {
  private static void readsAll(Workshop workshop, String expected, String... lines) {
    for (String line : lines) {
      workshop.reads(line, expected);
    }
  }

  @Row("N1")
  @Test
  void n1_articlesPossessivesCaseAndSpacesNeverMatter() {
    Workshop workshop = Workshop.after();
    readsAll(
        workshop,
        "examine brass-lamp",
        "x the brass lamp",
        "x a lamp",
        "X LAMP",
        "  x    lamp  ",
        "Examine The Brass Lamp");
    readsAll(workshop, "examine satchel", "x my satchel", "x my bag");
  }

  @Row("N2")
  @Test
  void n2_adjectivesGoInAnyOrderAndOfIsAllowed() {
    readsAll(
        Workshop.after(),
        "examine brass-lamp",
        "x lamp brass",
        "x the lamp of brass",
        "x brass lantern");
  }

  @Row("N3")
  @Test
  void n3_aPhraseThatMatchesNothingAsAWholeIsNeverShortened() {
    Workshop.after()
        .reads("x the brass key", "! not-here 'brass key'")
        .reads("x red lamp", "! not-here 'red lamp'")
        .reads("x glass hammer", "! not-here 'glass hammer'");
  }

  @Row("N4")
  @Test
  void n4_determiners() {
    readsAll(Workshop.after(), "examine brass-lamp", "x that lamp", "x this lamp");
    readsAll(Workshop.after(), "examine apple", "x some apple");
    Workshop.after().reads("x those balls", "examine red-ball blue-ball small-red-ball");
  }

  @Row("N5")
  @Test
  void n5_trailingPunctuationIsIgnored() {
    readsAll(
        Workshop.after(),
        "examine brass-lamp",
        "x lamp!",
        "x lamp?",
        "x \"lamp\"",
        "x “lamp”",
        "x 'lamp'",
        "x lamp...",
        "x lamp;",
        "x (lamp)");
  }

  @Row("N6")
  @Test
  void n6_aPluralIsForgivenWhereOneThingFits() {
    readsAll(Workshop.after(), "examine brass-lamp", "x lamps", "x brass lamps");
  }

  @Row("N7")
  @Test
  void n7_whereAThingIsTellsItApart() {
    readsAll(
        Workshop.after(),
        "examine hammer",
        "x hammer on workbench",
        "x workbench's hammer",
        "x the hammer that is on the workbench");
    Workshop.after("take red ball").reads("x ball in satchel", "! misplaced red-ball satchel");
  }

  @Row("N7")
  @Test
  void n7_theSurroundingsTellNothingApart() {
    readsAll(
        Workshop.after(),
        "examine hammer",
        "x hammer on the wall",
        "x the hammer that is in the air",
        "x hammer on the floor");
  }

  @Row("N7")
  @Test
  void n7_possessorsTellThingsApart() {
    Workshop.after("n")
        .reads("x mary's purse", "examine purse")
        .reads("x mary", "examine mary")
        .reads("x her purse", "examine purse");
  }

  @Row("N8")
  @Test
  void n8_ordinalsReferToTheOrderShown() {
    Workshop.after()
        .reads("x first ball", "examine red-ball")
        .reads("x the second ball", "examine blue-ball")
        .reads("x 3rd ball", "examine small-red-ball")
        .reads("x last ball", "examine small-red-ball")
        .reads("x ball 2", "examine blue-ball")
        .reads("x fourth ball", "- (too-few '3' 'ball' red-ball)");
  }

  @Row("N8")
  @Test
  void n8_otherIsNotTheLastMentioned() {
    Workshop.after("take small red ball", "n", "drop small red ball", "s", "x red ball")
        .reads("x other ball", "examine blue-ball")
        .reads("x the other one", "examine red-ball")
        .reads("x another ball", "examine blue-ball");
    Workshop.after("take red ball")
        .reads("x the other red ball", "examine small-red-ball")
        .reads("x the other ball", "? which red-ball blue-ball");
  }

  @Row("N9")
  @Test
  void n9_identicalThingsAreNeverAskedApart() {
    Workshop.after()
        .reads("x penny", "examine penny")
        .reads("take a penny", "take penny")
        .reads("take penny", "take penny-2")
        .reads("drop pennies", "drop penny penny-2")
        .reads("take 2 pennies", "take penny penny-2")
        .reads("take penny", "take penny-3")
        .reads("drop two of the coins", "drop penny penny-2")
        .reads("take one penny", "take penny");
  }

  @Row("N10")
  @Test
  void n10_tooLargeANumberIsRefusedWithTheRightOne() {
    Workshop.after()
        .reads("take 100 balls", "- (too-few '3' '100 balls' red-ball)")
        .reads("x 4 pennies", "- (too-few '3' '4 pennies' penny)");
  }

  @Row("X1")
  @Test
  void x1_anExactNameWinsOverALongerOne() {
    Workshop.after()
        .reads("x red ball", "examine red-ball")
        .reads("x the ball red", "examine red-ball")
        .reads("x small red ball", "examine small-red-ball")
        .reads("x red small ball", "examine small-red-ball")
        .reads("take red ball", "take red-ball");
  }

  @Row("X9")
  @Test
  void x9_theContentsOfAThing() {
    Workshop.after("open toolbox").reads("take contents of box", "take screwdriver brass-key");
  }

  @Row("V13")
  @Test
  void v13_oneself() {
    readsAll(Workshop.after(), "examine player", "x me", "x myself", "x self", "x yourself");
  }

  @Test
  void namesOfThingsThatTheVerbCanNotSensiblyTakeAreLeftOut() {
    Workshop.after("take red ball")
        .reads("drop ball", "drop red-ball (assumed red-ball)")
        .reads("wear red", "? which red-ball small-red-ball");
  }

  @Test
  void aPronounIsNoNameUnlessItIsTheWholeOne() {
    String things =
        """
        "things": {
          "letter": {"name": "her letter", "in": "cellar", "is": ["scenery"]},
          "end": {"name": "end of it all", "in": "cellar", "is": ["scenery"]},
          "box": {"name": "box", "in": "cellar"},
          "ann": {"name": "Ann", "in": "cellar", "is": ["person", "female", "proper"]}}
        """;
    Player player = Player.inCellarWith(things);
    player.hears("You see nothing special about Ann.", "x her");
    player.hears("You see nothing special about the her letter.", "x her letter");
    player.hears("You take the box.", "take all", "take everything");
    player.types("x box");
    player.hears("You see nothing special about the box.", "x it");
    player.hears("You see nothing special about the end of it all.", "x the end of it all");
  }

  @Test
  void aNameThatIsNothingButAWordForAllIsAName() {
    Player player =
        Player.inCellarWith(
            "\"things\": {\"whole\": {\"name\": \"Everything\", \"in\": \"cellar\"}}");
    player.hears("You see nothing special about the Everything.", "x everything");
  }

  @Test
  void aPronounThatStandsForNothingYetMayBePartOfAName() {
    Player player =
        Player.inCellarWith("\"things\": {\"l\": {\"name\": \"her letter\", \"in\": \"cellar\"}}");
    player.hears("You see nothing special about the her letter.", "x her");
  }
}
