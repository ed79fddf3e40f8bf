package impromptu.screen.lanterna;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The terminal's line as the kernel has it: its settings and its size, by way of {@code stty}. */
final class Tty {
  private static final File DEVICE = new File("/dev/tty");

  /** Each key as it is pressed, none shown, none that stops or interrupts. */
  private static final String RAW = "stty -icanon -echo -isig -ixon -iexten min 1 time 0";

  private final String before;
  private final Size size;

  private Tty(String before, Size size) {
    this.before = before;
    this.size = size;
  }

  static boolean isThere() {
    return DEVICE.exists();
  }

  /** Notes settings and size, and takes the line over; one process does it all. */
  static Tty open() throws IOException {
    String[] answers = ask("stty -g && stty size && " + RAW).split("\n", -1);
    if (answers.length < 2) {
      throw new IOException("stty");
    }
    return new Tty(answers[0], size(answers[1]));
  }

  /** The size when the line was taken over. */
  Size firstSize() {
    return size;
  }

  static Size size() throws IOException {
    return size(ask("stty size"));
  }

  void restore() throws IOException {
    ask("stty " + before);
  }

  void takeAgain() throws IOException {
    ask(RAW);
  }

  /** Stops this process and those that it was started with, as Ctrl-Z would have done. */
  static void suspend() throws IOException {
    ask("kill -TSTP 0");
  }

  private static Size size(String answer) throws IOException {
    String words = answer.strip();
    int space = words.indexOf(' ');
    try {
      int rows = Integer.parseInt(words.substring(0, Math.max(0, space)));
      int columns = Integer.parseInt(words.substring(space + 1));
      return rows > 0 && columns > 0 ? new Size(columns, rows) : new Size(80, 24);
    } catch (NumberFormatException e) {
      throw new IOException("stty size: " + words, e);
    }
  }

  private static String ask(String script) throws IOException {
    Process process =
        new ProcessBuilder(List.of("sh", "-c", script))
            .redirectInput(DEVICE)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    byte[] answer = process.getInputStream().readAllBytes();
    try {
      if (process.waitFor() != 0) {
        throw new IOException("stty");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stty", e);
    }
    return new String(answer, StandardCharsets.US_ASCII);
  }
}
