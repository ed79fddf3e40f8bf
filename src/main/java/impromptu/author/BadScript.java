package impromptu.author;

import java.io.IOException;
import java.nio.file.Path;

/** A transcript that can't be played as it is written. */
final class BadScript extends IOException {
  private static final long serialVersionUID = 1L;

  private final int number;
  private final String why;
  private final String line;

  /**
   * @param number the line in the file
   * @param line what stands there, as far as it can be read
   */
  BadScript(Path file, int number, String why, String line, Exception cause) {
    super(file + ":" + number + ": " + why, cause);
    this.number = number;
    this.why = why;
    this.line = line;
  }

  /** The fault, as a place where the transcript does not come out as written. */
  Difference difference() {
    return new Difference(number, why, line, "", "");
  }
}
