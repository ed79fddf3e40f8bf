package impromptu.torture;

import java.util.List;
import java.util.Objects;

/** One of the promises that a save makes, put to the test. */
interface Trial {
  /** The promise by its number, and after a dot what of it is tried. */
  String promise();

  /** Tries to break it. */
  Outcome run(Bounds bounds) throws Exception;

  /**
   * What came of it.
   *
   * @param tried what was done, with figures
   * @param broken each case in which the promise did not hold
   */
  record Outcome(String tried, List<String> broken) {
    public Outcome {
      Objects.requireNonNull(tried);
      broken = List.copyOf(broken);
    }
  }
}
