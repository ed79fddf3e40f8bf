package impromptu.author.prove;

import impromptu.game.Game;
import impromptu.scenario.Loaded;
import impromptu.scenario.ScenarioReader;
import impromptu.world.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The small stories whose answers are known. */
final class SmallStories {
  static final Path FOLDER = Path.of("src/test/resources/impromptu/author/prove");

  private SmallStories() {}

  /** The names of all of them. */
  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.replace(".json", ""))
          .sorted()
          .toList();
    }
  }

  static Game game(String name) {
    Loaded loaded = ScenarioReader.readToPlay(FOLDER.resolve(name + ".json"));
    return new Game(loaded.story().orElseThrow(() -> new AssertionError(loaded.problems())));
  }

  static Findings findings(Game game, int threads) {
    Limits limits = new Limits(2_000_000, 1L << 30, 120, threads);
    return Proof.of(game, limits, (a, b, c, d, e) -> {}, new AtomicBoolean());
  }

  /** Types a witness into a game; where it comes to. */
  static State typed(Game game, Witness witness) {
    Set<Integer> found =
        game.story().endings().stream()
            .filter(ending -> witness.found().contains(ending.id()))
            .map(ending -> ending.index())
            .collect(Collectors.toSet());
    State state = game.begin(witness.seed(), found).state();
    for (String line : witness.lines()) {
      state = game.turn(state, line).state();
    }
    return state;
  }
}
