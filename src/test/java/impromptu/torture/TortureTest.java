package impromptu.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The short form of every trial; the long one is {@link Torture}. */
class TortureTest {
  @TempDir Path folder;

  static Stream<Named<Trial>> trials() {
    return Torture.trials().stream().map(trial -> Named.of(trial.promise(), trial));
  }

  @ParameterizedTest
  @MethodSource("trials")
  void holds(Trial trial) throws Exception {
    Trial.Outcome outcome = trial.run(new Bounds(folder, 1, false));
    assertEquals(List.of(), outcome.broken(), outcome.tried());
  }
}
