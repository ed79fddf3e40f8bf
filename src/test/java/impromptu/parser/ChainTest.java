package impromptu.parser;

import impromptu.rows.Player;
import impromptu.rows.Row;
import org.junit.jupiter.api.Test;

/** Rows C, P and A of the bar: chains, pronouns, again, oops. */
class ChainTest {
  @Row("C1")
  @Test
  void c1_commandsArePartedByStopsThenAndVerbs() {
    Workshop.after()
        .reads("take lamp. take hammer. i", "take brass-lamp | take hammer. i")
        .reads("x lamp then x hammer", "examine brass-lamp | x hammer")
        .reads("x lamp, then x hammer", "examine brass-lamp | x hammer")
        .reads("x lamp and then x hammer", "examine brass-lamp | x hammer")
        .reads("x lamp; jump", "examine brass-lamp | jump")
        .reads("x lamp and jump", "examine brass-lamp | jump")
        .reads("x lamp, jump, sing", "examine brass-lamp | jump, sing")
        .reads("x lamp and hammer and jump", "examine brass-lamp hammer | jump")
        .reads("north and jump", "go north | jump");
  }

  @Row("C1")
  @Test
  void c1_aTopicEndsWhereAnotherCommandBegins() {
    Workshop.after("n").reads("ask bob about key and go south", "ask-about bob 'key' | go south");
    Workshop.after("n").reads("ask bob about key, s", "ask-about bob 'key' | s");
    Workshop.after("n")
        .reads("ask bob about song and dance", "ask-about bob 'song and dance'")
        .reads("ask bob about bread, butter and jam", "ask-about bob 'bread, butter and jam'");
  }

  @Row("C2")
  @Test
  void c2_anErrorLeavesTheRestUndone() {
    Workshop.after().reads("frotz. x hammer", "! unknown-verb 'frotz' | x hammer");
    Workshop.after().reads("x unicorn and jump", "! unknown-word 'unicorn' | jump");
  }

  @Row("C3")
  @Test
  void c3_aQuestionKeepsTheRestWaiting() {
    Workshop.after()
        .reads("take ball. x lamp", "? which red-ball blue-ball small-red-ball | x lamp")
        .reads("blue", "take blue-ball | x lamp");
  }

  @Row("C4")
  @Test
  void c4_soDoesAQuestionForWhatIsMissing() {
    Workshop.after()
        .reads("open. x lamp", "? missing 'open' | x lamp")
        .reads("toolbox. i", "open toolbox | x lamp. i");
  }

  @Row("C5")
  @Test
  void c5_emptyParts() {
    Workshop.after()
        .reads(". . look", "look")
        .reads("and take lamp", "take brass-lamp")
        .reads("drop, lamp", "drop brass-lamp")
        .reads("x lamp,", "examine brass-lamp")
        .reads("then look", "look");
  }

  @Row("C6")
  @Test
  void c6_anEllipsis() {
    Workshop.after()
        .reads("x lamp...", "examine brass-lamp")
        .reads("x lamp…", "examine brass-lamp");
  }

  @Row("P1")
  @Test
  void p1_itIsTheLastThingNamed() {
    Workshop.after("x lamp")
        .reads("take it", "take brass-lamp")
        .reads("x it", "examine brass-lamp")
        .reads("put hammer in satchel", "put-in hammer > satchel")
        .reads("x that", "examine hammer");
  }

  @Row("P2")
  @Test
  void p2_themIsTheLastGroup() {
    Workshop.after("take hammer and lamp")
        .reads("drop them", "drop hammer brass-lamp")
        .reads("x all of them", "examine hammer brass-lamp");
  }

  @Row("P3")
  @Test
  void p3_himAndHerAreWhoeverIsNamedOrTheOnlyOneHere() {
    Workshop.after("n")
        .reads("x him", "examine bob")
        .reads("kiss her", "kiss mary")
        .reads("ask him about key", "ask-about bob 'key'")
        .reads("ask mary about him", "ask-about mary 'Bob'");
  }

  @Row("P4")
  @Test
  void p4_nothingIsEverGuessed() {
    Workshop.after()
        .reads("turn it on", "! no-antecedent 'it'")
        .reads("take them", "! no-antecedent 'them'")
        .reads("x him", "! no-antecedent 'him'");
  }

  @Row("P4")
  @Test
  void p4_theOnlyPersonOfNoGenderIsHimOrHer() {
    Player.inCellarWith(
            "\"things\": {\"usher\": {\"name\": \"usher\", \"in\": \"cellar\", \"is\": [\"person\"],"
                + " \"description\": \"Uniformed.\"}}")
        .hears("Uniformed.", "x him")
        .hears("Uniformed.", "x her");
  }

  @Row("P5")
  @Test
  void p5_whatItWasAndThatItIsNotHere() {
    Workshop.after("n", "x ledger", "s")
        .reads("x it", "! pronoun-far 'the Office' 'it' ledger desk");
  }

  @Row("A1")
  @Test
  void a1_againRepeatsTheCommandAsItWasUnderstood() {
    Workshop.after("take ball", "blue")
        .reads("g", "take blue-ball")
        .reads("again", "take blue-ball");
    Workshop.after().reads("g", "- (again-nothing)");
  }

  @Row("A3")
  @Test
  void a3_againAfterAnErrorRepeatsWhatRanLast() {
    Workshop.after("x lamp", "take fnord").reads("g", "examine brass-lamp");
  }

  @Row("A1")
  @Test
  void a1_againWhereTheThingIsGone() {
    Workshop.after("n", "x bob. x bob", "x mary", "s").reads("g", "go south");
  }

  @Row("A4")
  @Test
  void a4_oopsMendsTheUnknownWord() {
    Workshop.after("take fnord").reads("oops lamp", "take brass-lamp");
    Workshop.after("frotz lamp").reads("oops take", "take brass-lamp");
    Workshop.after("x hammer. x fnord. jump").reads("oops brass lamp", "examine brass-lamp | jump");
  }

  @Row("A5")
  @Test
  void a5_oopsExplainsItself() {
    Workshop.after().reads("oops", "- (oops-alone)").reads("oops lamp", "- (oops-nothing)");
  }

  @Test
  void anAbbreviationAfterACommaOrAndIsACommand() {
    for (String joint : new String[] {", ", ",", " and "}) {
      Workshop.after().reads("look" + joint + "i", "look | i");
      Workshop.after().reads("take lamp" + joint + "i", "take brass-lamp | i");
    }
  }
}
