package impromptu.screen.lanterna;

import impromptu.save.TextFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Puts each line typed at the end of a file before it is obeyed, so that a kill loses none. The
 * file is a convenience: what can't be written is not.
 */
final class Ledger {
  /** Twice as many lines as are kept: then the older half is cut off. */
  static final int MOST_LINES = 2 * History.MOST;

  /** So that all lines together fit into what is read again. */
  private static final int LONGEST = 500;

  private final Optional<Path> file;
  private int left;

  private Ledger(Optional<Path> file, int left) {
    this.file = file;
    this.left = left;
  }

  /** One that keeps nothing. */
  static Ledger none() {
    return new Ledger(Optional.empty(), 0);
  }

  /** One that goes on with a file, or replaces what could not be read whole. */
  static Ledger of(Optional<Path> file, int lines, boolean isWhole) {
    return new Ledger(file, isWhole ? Math.max(0, MOST_LINES - lines) : 0);
  }

  /**
   * Takes a line in.
   *
   * @param all the latest lines, this one last
   */
  void add(String line, List<String> all) {
    try {
      if (file.isEmpty() || line.length() > LONGEST) {
        return;
      }
      if (left == 0) {
        replace(all);
      } else {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        Files.write(file.get(), bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        left--;
      }
    } catch (IOException e) {
      left = 0;
    }
  }

  private void replace(List<String> all) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : all) {
      if (line.length() <= LONGEST) {
        text.append(line).append('\n');
      }
    }
    TextFile.replace(file.get(), text.toString());
    left = MOST_LINES - all.size();
  }
}
