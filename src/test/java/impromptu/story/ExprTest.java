package impromptu.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.game.Game;
import impromptu.game.Playing;
import impromptu.world.State;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What expressions come to in the middle of a story, after three turns. */
class ExprTest {
  private static final String STORY =
      """
      {"story": {"title": "T", "start": "hall", "ifid": "00000000-0000-4000-8000-000000000000"},
       "rooms": {"hall": {"name": "Hall"}, "yard": {"name": "Yard"}},
       "things": {
         "bob": {"in": "hall", "is": ["person"]},
         "box": {"in": "bob", "is": ["container", "open"], "capacity": 3},
         "coin": {"in": "box", "is": ["readable"]}, "ring": {"in": "box"},
         "stone": {"in": "player"}
       },
       "variables": {"seen": false},
       "scenes": {"overture": {"begins": "turns >= 1"}, "coda": {"begins": "no"}},
       "moments": {"panic": {"begins": "turns >= 2", "beats": 5}},
       "timers": {"fuse": {"turns": 9, "starts": true}},
       "rules": {"r": {"after": "wait", "when": "verb is wait and noun is nothing",
                       "do": [{"set": "seen", "to": true}]}},
       "endings": {"one": {"title": "1"}, "two": {"title": "2"}, "three": {"title": "3"}},
       "status": {"tried": "{if %s}yes{else}no{end}"}}
      """;

  private static boolean holds(String expression) {
    Game game = Playing.game(STORY.formatted(expression));
    State state = game.begin(3, Set.of(0, 2)).state();
    for (int i = 0; i < 3; i++) {
      state = game.turn(state, "wait").state();
    }
    return game.status(state).get("tried").equals("yes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          turns = 3 ~ true
          scene overture ~ true
          overture is playing ~ true
          overture is waiting ~ false
          coda is waiting ~ true
          since overture = 2 ~ true
          since overture = 0 ~ false
          moment panic ~ true
          beats of panic = 4 ~ true
          beats of panic = 0 ~ false
          left of fuse = 6 ~ true
          found one ~ true
          found two ~ false
          found three ~ true
          endings-found = 2 ~ true
          endings-found = 1 ~ false
          capacity of box = 3 ~ true
          capacity of box = 0 ~ false
          capacity of hall > 1000 ~ true
          capacity of coin > 1000 ~ true
          holder of coin is box ~ true
          holder of coin is bob ~ false
          holder of box is bob ~ true
          bearer of coin is bob ~ true
          bearer of coin is player ~ false
          bearer of stone is player ~ true
          coin within box ~ true
          coin within bob ~ true
          coin within hall ~ true
          coin within yard ~ false
          hall within hall ~ false
          stone within player ~ true
          chance 100 ~ true
          chance 0 ~ false
          seen ~ true
          any things in box ~ true
          any readable things in box ~ true
          all things in box are readable ~ false
          all things in coin are readable ~ true
          count things in box = 2 ~ true
          count readable things in box = 1 ~ true
          any things in coin ~ false
          count things in coin = 0 ~ true
          """)
  void holdsInTheMiddle(String expression, boolean expected) {
    assertEquals(expected, holds(expression), expression);
  }
}
