package impromptu.bench;

import impromptu.game.Game;
import impromptu.game.Turn;
import impromptu.parser.Reading;
import impromptu.scenario.ScenarioReader;
import impromptu.world.Draft;
import impromptu.world.Layout;
import impromptu.world.State;
import impromptu.world.World;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/** What reading a line, playing a turn and copying a state cost, in worlds of three sizes. */
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 6, time = 2)
public class TurnBench {
  private static final String[] LINES = {
    "look",
    "take lamp",
    "x red lamp",
    "i",
    "e",
    "take rope",
    "drop lamp",
    "w",
    "take lamp",
    "drop all"
  };

  @Param({"100", "1000", "10000"})
  int rooms;

  private Game game;
  private State start;

  @Setup
  public void load() {
    Map<String, String> files = Map.of("story.json", BigWorld.json(rooms));
    game = new Game(ScenarioReader.readText(files).story().orElseThrow());
    start = game.begin(0, Set.of()).state();
  }

  /** One line read and not played. */
  @Benchmark
  public Reading parse() {
    return game.parser().read(start, "take the red lamp");
  }

  /** Ten turns one after the other, text to text. */
  @Benchmark
  public int tenTurns() {
    State state = start;
    int length = 0;
    for (String line : LINES) {
      Turn turn = game.turn(state, line);
      state = turn.state();
      length += turn.narration().text().length();
    }
    return length;
  }

  /** A state with one slot changed. */
  @Benchmark
  public World copy() {
    Draft draft = start.world().draft();
    draft.set(Layout.TURN, 1);
    return draft.world();
  }
}
