package impromptu.game;

import static impromptu.game.Playing.assertPlays;
import static impromptu.game.Playing.cellarWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.world.State;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a screen is given to show beside the words. */
class SignsTest {
  private static final Game LAMP =
      cellarWith(
          """
          "things": {"lamp": {"name": "lamp", "in": "cellar", "is": ["switchable", "lamp"],
            "after": {"switch-on": {"say": "Click.", "do": [{"cue": "click"}]}},
            "on": {"attack": {"do": [{"end": "dark-end"}]}}}},
          "cues": {"glow": {"show": "light", "while": "lamp is on", "words": "The lamp is lit."},
                   "click": {"show": "pulse"}, "night": {"show": "dark", "words": "Night."}},
          "endings": {"dark-end": {"title": "Out", "text": "Out."}}
          """);

  private static String shown(State state, Turn turn) {
    StringBuilder shown = new StringBuilder();
    for (Sign sign : LAMP.signs(state, turn.narration().cues())) {
      shown.append(sign.id()).append(sign.sent() ? "! " : " ");
    }
    return shown.toString().strip();
  }

  private static String after(String... lines) {
    State state = LAMP.begin(0, Set.of()).state();
    String shown = "";
    for (String line : lines) {
      Turn turn = LAMP.turn(state, line);
      state = turn.state();
      shown = shown(state, turn);
    }
    return shown;
  }

  @Test
  void aCueStandsWhileItsConditionHoldsOrForTheTurnThatSentIt() {
    assertEquals("", after("look"));
    assertEquals("glow click!", after("switch on lamp"));
    assertEquals("glow", after("switch on lamp", "look"));
    assertEquals("", after("switch on lamp", "switch off lamp"));
  }

  @Test
  void afterAnEndingOnlyTheDarkStands() {
    assertEquals("night", after("switch on lamp", "attack lamp"));
  }

  @Test
  void everyCueIsToldInWordsItsOwnOrTheLibrarys() {
    State lit = LAMP.begin(0, Set.of()).state();
    List<Sign> signs = LAMP.signs(lit, List.of("click"));
    assertEquals("Something is beating.", signs.get(0).words());
    assertPlays(
        LAMP,
        """
        > switch on lamp
        Click.
        > status
        Cellar, after 1 turn. The lamp is lit.
        """);
  }
}
