package impromptu.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines out of a stream of bytes that may hold anything, of any length. */
public final class Lines {
  /** What is longer is cut: enough to be told that it is too long. */
  private static final int LONGEST = 5000;

  private final BufferedReader in;

  public Lines(InputStream in) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** Whether more can be read at once, without waiting for somebody to type. */
  public boolean areReady() throws IOException {
    return in.ready();
  }

  /** The next line without its end; empty at the end of input. */
  public Optional<String> next() throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return Optional.empty();
    }
    while (c >= 0 && c != '\n') {
      if (line.length() < LONGEST) {
        line.append((char) c);
      }
      c = in.read();
    }
    int end = line.length();
    return Optional.of(
        end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString());
  }
}
