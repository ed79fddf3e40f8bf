package impromptu.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A short run; the long one is a main class. */
class MutantsTest {
  @ParameterizedTest
  @ValueSource(strings = {"cloak", "workshop"})
  void everyMutantIsReadOrRefused(String scenario) throws IOException {
    int readable = Mutants.run(scenario, 60, 3);
    assertTrue(readable > 0, "no mutant could be played");
  }
}
