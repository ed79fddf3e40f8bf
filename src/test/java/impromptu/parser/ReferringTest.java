package impromptu.parser;

import org.junit.jupiter.api.Test;

/** Whose, how many, which others, and once more: what is meant by what went before. */
class ReferringTest {
  @Test
  void whatSomebodyHasIsLookedForWithThem() {
    Workshop.after("n")
        .reads("x his wardrobe", "! misplaced wardrobe bob")
        .reads("x her wardrobe", "! misplaced wardrobe mary")
        .reads("x his scarf", "! seen-elsewhere scarf workshop")
        .reads("ask him about her", "ask-about bob 'Mary'");
  }

  @Test
  void aPossessiveNeedsSomebodyToStandFor() {
    Workshop.after()
        .reads("x his lamp", "! no-antecedent 'his'")
        .reads("x their lamp", "! no-antecedent 'their'")
        .reads("x its drawer", "! no-antecedent 'its'");
  }

  @Test
  void anotherIsNoneOfThoseJustNamed() {
    Workshop.after("take red ball").reads("x the other ball", "? which blue-ball small-red-ball");
    Workshop.after("take balls")
        .reads("x the other one", "! no-antecedent 'other one'")
        .reads("drop them", "drop red-ball blue-ball small-red-ball");
    Workshop.after().reads("x other", "! no-antecedent 'other'");
  }

  @Test
  void amountsAreHeeded() {
    Workshop.after()
        .reads("take two of the balls", "take red-ball blue-ball")
        .reads("take three of the small balls", TOO_FEW)
        .reads("take ball", "take small-red-ball (assumed small-red-ball)")
        .reads("drop one of the balls", "drop red-ball")
        .reads("drop the one ball", "? which blue-ball small-red-ball");
    Workshop.after()
        .reads("take all three balls", "take red-ball blue-ball small-red-ball")
        .reads("drop all the ones", "! not-here 'ones'");
    Workshop.after().reads("take any ball", "take red-ball");
  }

  private static final String TOO_FEW = "- (too-few '1' 'three of the small balls' small-red-ball)";

  @Test
  void anOrderToSeveralIsGivenToOneAfterTheOther() {
    Workshop.after("n")
        .reads("bob, jump. look", "bob: jump | look")
        .reads(
            "bob and mary, jump then wave. look", "bob: jump | Mary, jump. Bob, Mary, wave. look")
        .reads("bob, mary, jump and sing", "bob: jump | Mary, jump. Bob, Mary, sing")
        .reads("bob and anvil, jump", "! seen-elsewhere anvil workshop");
  }

  @Test
  void whatIsGoneCannotBeDoneAgain() {
    Workshop.after("take apple", "eat apple").reads("again", "! not-here-any-more apple");
    Workshop.after("x anvil", "n").reads("again", "go north");
  }

  @Test
  void aMissingPersonAndAMissingTopicAreAskedForInTurn() {
    Workshop.after("n")
        .reads("ask", "? missing-person 'ask'")
        .reads("bob", "? missing-topic 'ask Bob about'")
        .reads("the weather", "ask-about bob 'weather'")
        .reads("give", "? missing 'give'")
        .reads("wardrobe", "give wardrobe > bob (assumed-with 'to' bob)");
  }
}
