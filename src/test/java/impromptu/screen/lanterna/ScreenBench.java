package impromptu.screen.lanterna;

import com.googlecode.lanterna.screen.TerminalScreen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Times the full screen in a real pseudo-terminal: first paint beside that of an empty Lanterna
 * screen, key to repaint early and after many turns, and what it takes while nothing happens.
 */
public final class ScreenBench {
  private static final int KEYS = 300;
  private static final int STARTS = 7;
  private static final int IDLE_SECONDS = 20;
  private static final double TICKS_A_SECOND = 100;

  private ScreenBench() {}

  /** The arguments: how many turns are played before keys are timed a second time. */
  public static void main(String[] args) throws Exception {
    int turns = Integer.parseInt(args[0]);
    starts();
    try (Pty pty = Pty.start(Pty.java(TryIt.class.getName()), Map.of())) {
      pty.await("twice");
      print("key to repaint", keys(pty));
      idle(pty);
      for (int turn = 1; turn <= turns; turn++) {
        pty.type("wait\r");
      }
      pty.forget().type("z").awaitRaw("z").type("\025");
      print("key to repaint after " + turns + " turns", keys(pty));
      pty.type("\003\003");
    }
    System.exit(0);
  }

  private static double[] keys(Pty pty) throws Exception {
    double[] millis = new double[KEYS];
    for (int key = 0; key < KEYS; key++) {
      String letter = String.valueOf((char) ('a' + key % 26));
      pty.forget();
      long start = System.nanoTime();
      pty.type(letter).awaitRaw(letter + "\033");
      millis[key] = (System.nanoTime() - start) / 1e6;
      if (key % 40 == 39) {
        pty.type("\025");
        Thread.sleep(100);
      }
    }
    pty.type("\025");
    return millis;
  }

  private static void starts() throws Exception {
    double[] ours = new double[STARTS];
    double[] empty = new double[STARTS];
    for (int start = 0; start < STARTS; start++) {
      ours[start] = start(TryIt.class, "The Rehearsal");
      empty[start] = start(ScreenBench.Empty.class, "x");
    }
    print("first paint", ours);
    print("an empty screen's", empty);
    Arrays.sort(ours);
    Arrays.sort(empty);
    System.out.printf("ratio of medians %.2f%n", ours[STARTS / 2] / empty[STARTS / 2]);
  }

  private static double start(Class<?> program, String words) throws Exception {
    long start = System.nanoTime();
    try (Pty pty = Pty.start(Pty.java(program.getName()), Map.of())) {
      pty.await(words);
      return (System.nanoTime() - start) / 1e6;
    }
  }

  /** A Lanterna screen with one letter on it. */
  static final class Empty {
    private Empty() {}

    public static void main(String[] args) throws Exception {
      TtyTerminal terminal = TtyTerminal.open(Typography.UNICODE);
      TerminalScreen screen = new TerminalScreen(terminal);
      screen.startScreen();
      screen.newTextGraphics().putString(0, 0, "x");
      screen.refresh();
      Thread.sleep(60_000);
    }
  }

  private static void idle(Pty pty) throws Exception {
    long before = ticks(pty);
    Thread.sleep(IDLE_SECONDS * 1000L);
    double seconds = (ticks(pty) - before) / TICKS_A_SECOND;
    System.out.printf("idle: %.2f %% of a processor%n", 100 * seconds / IDLE_SECONDS);
  }

  private static long ticks(Pty pty) throws Exception {
    String stat = Files.readString(Path.of("/proc", Long.toString(pty.pid()), "stat"));
    List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
    return Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12));
  }

  private static void print(String what, double[] millis) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    System.out.printf(
        "%s: median %.1f ms, p99 %.1f ms, most %.1f ms%n",
        what,
        sorted[sorted.length / 2],
        sorted[(sorted.length * 99) / 100],
        sorted[sorted.length - 1]);
  }
}
