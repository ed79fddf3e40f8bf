package impromptu.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How wide the terminal is, as {@code stty} tells. */
final class Columns {
  private Columns() {}

  /** That many columns; the other number where nobody knows. */
  static int of(int otherwise) {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      String[] size =
          new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
              .strip()
              .split(" ", -1);
      int columns = size.length == 2 ? Integer.parseInt(size[1]) : 0;
      return columns > 0 ? columns : otherwise;
    } catch (IOException | NumberFormatException unknown) {
      return otherwise;
    }
  }
}
