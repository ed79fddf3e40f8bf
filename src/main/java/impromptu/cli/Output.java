package impromptu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output in UTF-8, whatever the platform's own encoding is. */
final class Output {
  private Output() {}

  /** Prints a report, which may have colours. */
  static void print(String text) {
    PrintStream out =
        new HarmlessStream(
            new PrintStream(
                new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
            true);
    out.print(text);
    out.flush();
  }

  /** Words in UTF-8, none of which a terminal obeys. */
  static PrintStream to(OutputStream out) {
    return new HarmlessStream(new PrintStream(out, false, StandardCharsets.UTF_8));
  }

  /** Sees to it that the rest of the program, too, says nothing that a terminal obeys. */
  static void guard() {
    System.setOut(new HarmlessStream(System.out));
    System.setErr(new HarmlessStream(System.err));
  }
}
