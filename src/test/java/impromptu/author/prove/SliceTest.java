package impromptu.author.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.game.Playing;
import impromptu.scenario.ScenarioReader;
import impromptu.story.Expr;
import impromptu.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has no bearing on an ending does not make for more states; what has, does. */
class SliceTest {
  @ParameterizedTest
  @CsvSource({
    "whichever, 2",
    "beside-it, 2",
    "spare-choice, 5",
    "room-in-jar, 4",
  })
  void whatIsBesideThePointIsLeftOut(String name, int states) {
    assertEquals(states, SmallStories.findings(SmallStories.game(name), 2).states());
  }

  @ParameterizedTest
  @CsvSource({"in-what-order, 27", "rare-choice, 57"})
  void whatDecidesIsKept(String name, int states) {
    assertEquals(states, SmallStories.findings(SmallStories.game(name), 2).states());
  }

  @Test
  void whatIsBeyondANumbersRangeNeedsNoSearch() {
    Game game =
        Playing.cellarWith(
            """
            "variables": {"water": {"start": 0, "min": 0, "max": 6}},
            "things": {"tap": {"name": "tap", "in": "cellar",
              "on": {"turn": {"do": [{"set": "water", "to": "water + 1"}]}}}},
            "claims": {"dry": {"never": "water < 0"}, "full": {"always": "water <= 6"}}
            """);
    World start = game.begin(0, Set.of()).state().world();
    Watch watch = new Watch(new Limits(1, 1, 60, 1), (a, b, c, d, e) -> {}, new AtomicBoolean());
    Model model = new Model(game, start, Aim.open(List.of()), watch);
    assertTrue(model.isNever(game.story().claims().get(0).condition()));
    assertTrue(model.isNever(new Expr.Not(game.story().claims().get(1).condition())));
  }

  @Test
  void whatTheDreamsEndingsHangOnFitsIntoAFewBits() {
    Path folder = Path.of("scenario/dream");
    Game game = new Game(ScenarioReader.readToPlay(folder).story().orElseThrow());
    World start = game.begin(0, Set.of()).state().world();
    Watch watch = new Watch(new Limits(1, 1, 60, 1), (a, b, c, d, e) -> {}, new AtomicBoolean());
    Encoding encoding = new Encoding(new Model(game, start, Aim.open(List.of()), watch), start);
    assertTrue(encoding.bits() < 40, () -> "bits: " + encoding.bits());
  }
}
