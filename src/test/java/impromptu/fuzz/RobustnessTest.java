package impromptu.fuzz;

import impromptu.game.Game;
import impromptu.rows.Row;
import impromptu.session.UndoLaw;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A short run; the long one is a main class. */
class RobustnessTest {
  @ParameterizedTest
  @ValueSource(strings = {"workshop", "cloak", "dream"})
  void nothingThatIsTypedBreaksTheWorld(String scenario) throws IOException {
    Robustness.run(scenario, 1500, 7);
  }

  @Row("U1")
  @ParameterizedTest
  @ValueSource(strings = {"workshop", "cloak", "dream"})
  void whatIsTakenBackLeavesTheWorldAsItWas(String scenario) throws IOException {
    Game game = Robustness.load(scenario);
    UndoLaw.hold(game, new Gibberish(scenario, game.story(), new Random(3)), 600);
  }
}
