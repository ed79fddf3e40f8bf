package impromptu.game;

import static impromptu.game.Playing.assertPlays;
import static impromptu.game.Playing.cellarWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.world.State;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Decisions under pressure. */
class MomentTest {
  private static Game flood() {
    return cellarWith(
        """
        "things": {"bucket": {"name": "bucket", "in": "cellar"}},
        "moments": {"flood": {
          "begins": "turns >= 1", "beats": 3, "pressure": "rising",
          "opening": "Water.",
          "choices": {
            "bail": {"label": "Bail it out", "typed": ["bail (out) (the) water", "bail"],
                     "stays": true, "once": true, "say": "You bail."},
            "climb": {"label": "Climb out", "does": ["go up", "stand"], "do": [{"end": "dry"}]}},
          "meanwhile": [{"when": "verb is take", "say": "No hands."},
                        {"when": "verb is listen", "say": "It roars.", "continue": true}],
          "each-beat": [{"when": "beats of flood = 1", "say": "To your chin."}, "Higher."],
          "otherwise": {"say": "Over your head.", "do": [{"end": "wet"}]}}},
        "endings": {"dry": {"title": "Dry", "text": "Air."}, "wet": {"title": "Wet", "text": "Glub."}}
        """);
  }

  @Test
  void beatsRunOut() {
    State end =
        assertPlays(
            flood(),
            """
            > wait
            Time passes.

            Water.
            > take bucket
            No hands.

            Higher.
            > frotz bucket
            “frotz” is no verb that this story knows. VERBS lists them.
            > take bucket
            No hands.

            To your chin.
            > take bucket
            No hands.

            Over your head.

            Glub.

            Wet
            """);
    assertEquals(Optional.of(1), flood().ending(end));
  }

  @Test
  void whatIsFreeCostsNoBeatUnlessItIsAChoice() {
    assertPlays(
        cellarWith(
            """
            "things": {"bucket": {"name": "bucket", "in": "cellar", "description": "Tin."}},
            "moments": {"flood": {
              "begins": "turns >= 1", "beats": 2, "opening": "Water.",
              "choices": {"look": {"label": "Look round", "does": ["look"], "stays": true,
                                   "say": "Wet."}},
              "free": "verb is examine or verb is look or verb is listen",
              "meanwhile": {"when": "verb is listen", "say": "It roars."},
              "each-beat": "Higher.", "otherwise": "Over."}}
            """),
        """
        > wait
        Time passes.

        Water.
        > examine bucket
        Tin.
        > listen
        It roars.
        > look
        Wet.

        Higher.
        > wait
        Time passes.

        Over.
        """);
  }

  @Test
  void aChoiceIsPickedByNumberWordsOrDeed() {
    for (String pick : List.of("2", "go up", "stand up")) {
      State state = flood().begin(0, Set.of()).state();
      state = flood().turn(state, "wait").state();
      assertEquals(
          Optional.of(0), flood().ending(flood().turn(state, pick).state()), "picked by " + pick);
    }
  }

  @Test
  void aChoiceThatStaysCostsABeatAndOneThatIsOnceGoes() {
    Game game = flood();
    State state = game.turn(game.begin(0, Set.of()).state(), "wait").state();
    assertEquals(
        new Choices("rising", 3, List.of("Bail it out", "Climb out")), game.choices(state));
    Turn bailed = game.turn(state, "bail out the water");
    assertEquals("You bail.\n\nHigher.", bailed.narration().text());
    assertEquals(new Choices("rising", 2, List.of("Climb out")), game.choices(bailed.state()));
    assertEquals(Choices.NONE, game.choices(game.begin(0, Set.of()).state()));
  }

  @Test
  void whatANumberMeantIsWordsThatReadTheSame() {
    Game game = flood();
    State state = game.turn(game.begin(0, Set.of()).state(), "wait").state();
    Turn byNumber = game.turn(state, "1");
    Turn byWords = game.turn(state, byNumber.meant().get(0));
    assertEquals(byNumber.state().world(), byWords.state().world());
  }
}
