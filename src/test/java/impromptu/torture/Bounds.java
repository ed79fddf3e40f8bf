package impromptu.torture;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;

/**
 * How far a trial goes.
 *
 * @param folder an empty one, to work in
 * @param isLong whether it may take minutes instead of seconds
 */
record Bounds(Path folder, long seed, boolean isLong) {
  Bounds {
    Objects.requireNonNull(folder);
  }

  Random random() {
    return new Random(seed);
  }

  int times(int inTheSuite, int long_) {
    return isLong ? long_ : inTheSuite;
  }

  /** A folder of its own for one case. */
  Path place(String name) {
    return folder.resolve(name);
  }
}
