package impromptu.fuzz;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A short run; the long one is a main class. */
class RobustnessTest {
  @ParameterizedTest
  @ValueSource(strings = {"workshop", "cloak", "dream"})
  void nothingThatIsTypedBreaksTheWorld(String scenario) throws IOException {
    Robustness.run(scenario, 1500, 7);
  }
}
