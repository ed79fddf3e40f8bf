package impromptu.author.prove;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.scenario.ScenarioReader;
import impromptu.world.Rewindable;
import impromptu.world.State;
import impromptu.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of worlds, of all that can change in them. */
class EncodingTest {
  @ParameterizedTest
  @ValueSource(strings = {"dream", "cloak", "workshop"})
  void theKeyOfADraftIsThatOfItsWorld(String name) throws IOException {
    Path scenario = Path.of("scenario", name);
    Game game = new Game(ScenarioReader.readToPlay(scenario).story().orElseThrow());
    State start = game.begin(0, Set.of()).state();
    Watch watch = new Watch(new Limits(1, 1, 600, 1), (a, b, c, d, e) -> {}, new AtomicBoolean());
    Model model =
        new Model(game, start.world(), Aim.open(List.of()), watch)
            .asking(SliceBench.everything(game.story()));
    Encoding encoding = new Encoding(model, start.world());
    int lines = 0;
    for (List<String> play : plays(scenario)) {
      State at = start;
      for (String line : play) {
        State next = game.turn(at, line).state();
        assertAgrees(encoding, at.world(), next.world(), game);
        at = next;
        lines++;
      }
    }
    assertTrue(lines > 50, () -> "far too little was played");
  }

  private static void assertAgrees(Encoding encoding, World before, World after, Game game) {
    long[] origin = encoding.key(before).orElseThrow();
    Rewindable scratch = new Rewindable(game.layout());
    scratch.load(before);
    for (int slot = 0; slot < game.layout().size(); slot++) {
      scratch.set(slot, after.get(slot));
    }
    long[] key = new long[encoding.words()];
    encoding.encode(scratch, origin, key);
    assertArrayEquals(encoding.key(after).orElseThrow(), key);
    assertArrayEquals(key, encoding.key(encoding.decode(key)).orElseThrow());
  }

  private static List<List<String>> plays(Path scenario) throws IOException {
    List<List<String>> plays = new ArrayList<>();
    try (Stream<Path> files = Files.list(scenario.resolve("tests"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
          if (line.startsWith("> ")) {
            lines.add(line.substring(2));
          }
        }
        plays.add(lines);
      }
    }
    return plays;
  }
}
