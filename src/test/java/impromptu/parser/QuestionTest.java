package impromptu.parser;

import impromptu.rows.Row;
import org.junit.jupiter.api.Test;

/** Rows D and Q of the bar: which one, and what. */
class QuestionTest {
  private static Workshop asked() {
    return Workshop.after("take ball");
  }

  @Row("D1")
  @Test
  void d1_theCandidatesAreListedAndNarrowed() {
    Workshop.after()
        .reads("x ball", "? which red-ball blue-ball small-red-ball")
        .reads("blue", "examine blue-ball");
  }

  @Row("D2")
  @Test
  void d2_answers() {
    asked().reads("blue ball", "take blue-ball");
    asked().reads("the small one", "take small-red-ball");
    asked().reads("small", "take small-red-ball");
    asked().reads("the blue one please", "take blue-ball");
    asked().reads("blue and small", "take blue-ball small-red-ball");
  }

  @Row("D3")
  @Test
  void d3_anExactNameWinsInTheAnswerToo() {
    asked().reads("red ball", "take red-ball");
    asked().reads("the red ball", "take red-ball");
    asked().reads("red", "take red-ball");
  }

  @Row("D4")
  @Test
  void d4_numbersOrdinalsAndAmounts() {
    asked().reads("1", "take red-ball");
    asked().reads("2", "take blue-ball");
    asked().reads("three", "take small-red-ball");
    asked().reads("first", "take red-ball");
    asked().reads("the second one", "take blue-ball");
    asked().reads("last", "take small-red-ball");
    asked().reads("all", "take red-ball blue-ball small-red-ball");
    asked().reads("all of them", "take red-ball blue-ball small-red-ball");
    asked().reads("any", "take red-ball");
    asked().reads("either", "take red-ball");
    asked().reads("none", "- (called-off)");
    asked().reads("both", "? which red-ball blue-ball small-red-ball");
    Workshop.after("take blue ball", "take ball").reads("both", "take red-ball small-red-ball");
  }

  @Row("D5")
  @Test
  void d5_anotherCommandReplacesTheQuestion() {
    asked().reads("x lamp", "examine brass-lamp").reads("blue", "! no-verb 'blue' blue-ball");
    asked().reads("n", "go north");
    asked().reads("i", "inventory");
    asked().reads("look", "look");
  }

  @Row("D6")
  @Test
  void d6_directionsAndCounts() {
    asked().reads("down", "go down");
    asked().reads("2 balls", "take red-ball blue-ball");
    asked().reads("frotz", "! unknown-verb 'frotz'");
    asked().reads("jar", "! not-a-choice red-ball blue-ball small-red-ball");
    asked().reads("7", "! not-a-choice red-ball blue-ball small-red-ball");
  }

  @Row("D7")
  @Test
  void d7_aBlankLineDropsTheQuestion() {
    asked().reads("", "- (question-dropped)").reads("", "- (blank)");
  }

  @Row("D8")
  @Test
  void d8_aQuestionCanBeCalledOff() {
    for (String line :
        new String[] {"never mind", "cancel", "nothing", "neither", "no", "Never mind."}) {
      asked().reads(line, "- (called-off)");
    }
  }

  @Row("D9")
  @Test
  void d9_oneFarBetterChoiceIsTakenAndNamed() {
    Workshop.after()
        .reads("take glass", "take glass-jar (assumed glass-jar)")
        .reads("x glass", "? which glass-jar window");
  }

  @Row("D10")
  @Test
  void d10_whatMakesNoSenseIsLeftOut() {
    Workshop.after("take red ball").reads("take ball", "? which blue-ball small-red-ball");
    Workshop.after("take red ball").reads("drop ball", "drop red-ball (assumed red-ball)");
  }

  @Row("D11")
  @Test
  void d11_bothSlotsAreAskedInOrder() {
    Workshop.after()
        .reads("put ball on ball", "? which-for 'put' red-ball blue-ball small-red-ball")
        .reads("red", "? which-for 'put the red ball on' blue-ball small-red-ball")
        .reads("blue", "put-on red-ball > blue-ball");
  }

  @Row("D12")
  @Test
  void d12_somebodyWhoIsNotHereIsNotReplaced() {
    Workshop.after("n", "s").reads("take hammer from bob", "! seen-elsewhere bob office");
  }

  @Row("Q1")
  @Test
  void q1_whatIsMissingIsAsked() {
    Workshop.after()
        .reads("open", "? missing 'open'")
        .reads("toolbox", "open toolbox")
        .reads("take", "? missing 'take'")
        .reads("the lamp", "take brass-lamp")
        .reads("put lamp", "? missing 'put the brass lamp in'")
        .reads("box", "put-in brass-lamp > toolbox");
  }

  @Row("Q1")
  @Test
  void q1_anAnswerMayNeedAnother() {
    Workshop.after()
        .reads("take", "? missing 'take'")
        .reads("ball", "? which red-ball blue-ball small-red-ball")
        .reads("2", "take blue-ball");
    Workshop.after()
        .reads("put ball", "? which-for 'put' red-ball blue-ball small-red-ball")
        .reads("red", "? missing 'put the red ball in'")
        .reads("satchel", "put-in red-ball > satchel");
  }

  @Row("Q1")
  @Test
  void q1_anAnswerMayBeginWithThePreposition() {
    Workshop.after("take hammer", "open toolbox")
        .reads("put hammer", "? missing 'put the hammer in'")
        .reads("in the box", "put-in hammer > toolbox");
    Workshop.after("take hammer")
        .reads("put hammer", "? missing 'put the hammer in'")
        .reads("on the bench", "put-on hammer > workbench");
    Workshop.after("take hammer", "north")
        .reads("give hammer", "? missing-person 'give the hammer to'")
        .reads("to bob", "give hammer > bob");
    Workshop.after("take hammer")
        .reads("put hammer", "? missing 'put the hammer in'")
        .reads("turn on lamp", "switch-on brass-lamp");
    Workshop.after("take hammer")
        .reads("put hammer", "? missing 'put the hammer in'")
        .reads("in", "go in");
  }

  @Row("Q1")
  @Test
  void q1_anotherCommandOrAMistakeInTheAnswer() {
    Workshop.after("open").reads("x lamp", "examine brass-lamp");
    Workshop.after("open").reads("north", "go north");
    Workshop.after("open").reads("take lamp. i", "take brass-lamp | i");
    Workshop.after("open")
        .reads("unicorn", "! unknown-word 'unicorn'")
        .reads("toolbox", "open toolbox");
  }

  @Row("Q2")
  @Test
  void q2_inferenceOnlyWhereOneThingIsSensible() {
    Workshop.after()
        .reads("sit", "sit chair (assumed-with 'on' chair)")
        .reads("drop", "? missing 'drop'");
  }

  @Row("Q4")
  @Test
  void q4_theRightVerbAndPersonWord() {
    Workshop.after().reads("get", "? missing 'get'").reads("grab", "? missing 'grab'");
    Workshop.after("n")
        .reads("kiss", "? missing-person 'kiss'")
        .reads("ask", "? missing-person 'ask'")
        .reads("bob", "? missing-topic 'ask Bob about'")
        .reads("key", "ask-about bob 'key'")
        .reads("x", "? missing 'examine'")
        .reads("go", "? missing-direction 'go'")
        .reads("south", "go south");
  }

  @Row("L11")
  @Test
  void l11_goAsksAndTakesABareDirection() {
    Workshop.after("go").reads("n", "go north");
  }

  @Row("X3")
  @Test
  void x3_didYouMean() {
    Workshop.after()
        .reads("tkae lamp", "? did-you-mean 'tkae' 'take lamp'")
        .reads("yes", "take brass-lamp");
    Workshop.after("tkae lamp").reads("no", "- (called-off)");
    Workshop.after("tkae lamp").reads("n", "- (called-off)");
    Workshop.after("tkae lamp").reads("look", "look");
  }

  @Test
  void aQuestionReadsAgainOnItsOwn() {
    Workshop workshop = Workshop.after("bob, take it. look", "n", "bob, put it");
    workshop.reads("tell bob to take", "? order-missing 'take' bob");
    workshop.reads("ledger", "bob: take ledger");
  }
}
