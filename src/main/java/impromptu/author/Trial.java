package impromptu.author;

import java.util.List;
import java.util.Objects;

/**
 * A transcript that was played.
 *
 * @param file relative to the scenario
 * @param lines how many lines were typed
 * @param differences where it came out otherwise than it is written
 */
record Trial(String file, int lines, List<Difference> differences) {
  Trial {
    Objects.requireNonNull(file);
    differences = List.copyOf(differences);
  }

  boolean failed() {
    return !differences.isEmpty();
  }
}
