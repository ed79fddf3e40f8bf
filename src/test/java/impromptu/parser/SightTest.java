package impromptu.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.author.trying.Sensible;
import impromptu.game.Game;
import impromptu.scenario.ScenarioReader;
import impromptu.world.Command;
import impromptu.world.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of the last turn changes nothing in how the next line is read. */
class SightTest {
  private static final int TURNS = 1_500;
  private static final List<String> LINES =
      List.of("take all", "x lamp", "drop it", "take ball", "put all in box", "x key", "sit");

  @ParameterizedTest
  @ValueSource(strings = {"scenario/workshop", "scenario/cloak", "scenario/dream"})
  void readsAsIfNothingWereKept(String scenario) {
    Game game = new Game(ScenarioReader.readToPlay(Path.of(scenario)).story().orElseThrow());
    Parser forgetful = new Parser(game.story(), game.layout());
    Sensible sensible = new Sensible(game);
    Random random = new Random(1);
    State state = game.begin(0, Set.of()).state();
    int kept = 0;
    for (int turn = 0; turn < TURNS; turn++) {
      if (game.ending(state).isPresent()) {
        state = game.begin(turn, Set.of()).state();
      }
      String line = line(sensible, state, random);
      assertEquals(forgetful.read(state, line), game.parser().read(state, line), line);
      kept += game.parser().around(state.world()) != null ? 1 : 0;
      state = game.turn(state, line).state();
    }
    assertTrue(kept > TURNS / 3, "kept in " + kept + " of " + TURNS + " turns");
  }

  private static String line(Sensible sensible, State state, Random random) {
    List<Command> going = sensible.going(state);
    Optional<Command> command =
        switch (random.nextInt(5)) {
          case 0 -> going.isEmpty() ? Optional.empty() : any(going, random);
          case 1 -> Optional.of(sensible.anyBare(state, random));
          case 2 -> sensible.anySingle(state, random);
          case 3 -> sensible.anyPaired(state, random);
          default -> Optional.empty();
        };
    return command
        .map(each -> sensible.line(state, each))
        .orElseGet(() -> LINES.get(random.nextInt(LINES.size())));
  }

  private static Optional<Command> any(List<Command> commands, Random random) {
    return Optional.of(commands.get(random.nextInt(commands.size())));
  }
}
