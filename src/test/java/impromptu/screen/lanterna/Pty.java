package impromptu.screen.lanterna;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A program in a real pseudo-terminal, with all that it has written. */
final class Pty implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private final PtyProcess process;
  private final StringBuilder written = new StringBuilder();

  private Pty(PtyProcess process) {
    this.process = process;
    Thread reader = new Thread(this::read, "pty");
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts a command in a terminal of 80 by 24. */
  static Pty start(List<String> command, Map<String, String> more) throws IOException {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.remove("NO_COLOR");
    environment.put("TERM", "xterm-256color");
    environment.put("LC_ALL", "C.UTF-8");
    environment.putAll(more);
    return new Pty(
        new PtyProcessBuilder(command.toArray(new String[0]))
            .setEnvironment(environment)
            .setInitialColumns(80)
            .setInitialRows(24)
            .start());
  }

  /** The command that runs a main class of this project's in a JVM of its own. */
  static List<String> java(String mainClass, String... arguments) {
    Path home = Path.of(System.getProperty("java.home"));
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve("java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(mainClass);
    command.addAll(List.of(arguments));
    return command;
  }

  private void read() {
    byte[] buffer = new byte[8192];
    try (InputStream output = process.getInputStream()) {
      int count = output.read(buffer);
      while (count >= 0) {
        synchronized (written) {
          written.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
          written.notifyAll();
        }
        count = output.read(buffer);
      }
    } catch (IOException e) {
      // The other end is closed.
      return;
    }
  }

  Pty type(String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    return this;
  }

  Pty resize(int columns, int rows) {
    process.setWinSize(new WinSize(columns, rows));
    return this;
  }

  /** Waits until the words stand on the screen. */
  Pty await(String words) throws InterruptedException {
    return await(words, () -> Paper.shown(written.toString()).contains(words));
  }

  /** Waits until exactly this has been written since {@link #forget}. */
  Pty awaitRaw(String sequence) throws InterruptedException {
    return await(sequence, () -> written.indexOf(sequence) >= 0);
  }

  private Pty await(String what, BooleanSupplier came) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    synchronized (written) {
      while (!came.getAsBoolean()) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          throw new AssertionError("never came: " + what + "\nbut: " + written);
        }
        written.wait(left);
      }
    }
    return this;
  }

  Pty forget() {
    synchronized (written) {
      written.setLength(0);
    }
    return this;
  }

  String written() {
    synchronized (written) {
      return written.toString();
    }
  }

  /** Sends a signal to the program that the shell in this terminal has started. */
  void signal(String name) throws IOException, InterruptedException {
    ProcessHandle shell = ProcessHandle.of(process.pid()).orElseThrow();
    String program = Long.toString(shell.children().findFirst().orElseThrow().pid());
    new ProcessBuilder("kill", "-" + name, program).start().waitFor();
  }

  long pid() {
    return process.pid();
  }

  /** Waits for the end, and gives the exit status. */
  int status() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("does not end: " + written());
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
