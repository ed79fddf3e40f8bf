package impromptu.bench;

import impromptu.game.Game;
import impromptu.game.Turn;
import impromptu.scenario.ScenarioReader;
import impromptu.world.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a command of the file that the Inform twin plays too costs in the workshop, text to text.
 */
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
public class FileBench {
  private static final Path COMMANDS = Path.of("src/test/resources/impromptu/bench/commands.txt");
  private static final int LINES = 38;

  private Game game;
  private List<String> lines;
  private State now;

  @Setup
  public void load() throws IOException {
    game = new Game(ScenarioReader.read(Path.of("scenario/workshop")).story().orElseThrow());
    lines = Files.readAllLines(COMMANDS);
    if (lines.size() != LINES) {
      throw new IllegalStateException(lines.size() + " commands");
    }
    now = game.begin(0, Set.of()).state();
  }

  /** The whole file, over and over, as the whole-process run plays it. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public int command() {
    int length = 0;
    for (String line : lines) {
      Turn turn = game.turn(now, line);
      now = turn.state();
      length += turn.narration().text().length();
    }
    return length;
  }
}
