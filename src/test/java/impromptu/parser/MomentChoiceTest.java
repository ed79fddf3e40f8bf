package impromptu.parser;

import org.junit.jupiter.api.Test;

/** Choices of a moment: by number, or typed. */
class MomentChoiceTest {
  private static Workshop wishing() {
    return Workshop.after(
        "open box",
        "take key",
        "unlock door with key",
        "take pennies",
        "open door",
        "e",
        "put penny in fountain",
        "wish");
  }

  @Test
  void choicesArePickedByNumber() {
    wishing().reads("2", "picks 2");
    wishing().reads("two", "picks 2");
    wishing().reads("number 1. look", "picks 1 | look");
    wishing().reads("4", "! no-such-choice '3' '4'");
  }

  @Test
  void choicesOnOfferAreCountedAnew() {
    wishing().reads("x fountain", "examine fountain").reads("3", "! no-such-choice '2' '3'");
  }

  @Test
  void choicesAreTypedInTheMomentAlone() {
    wishing().reads("wish for the gold", "wishing.gold");
    Workshop.after().reads("wish for the gold", "wish 'gold'");
  }

  @Test
  void anythingElseIsAnOrdinaryCommand() {
    wishing().reads("w", "go west");
  }
}
