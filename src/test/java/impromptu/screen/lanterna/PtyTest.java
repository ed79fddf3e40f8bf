package impromptu.screen.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The full screen as a process of its own in a real terminal. */
@DisabledOnOs(OS.WINDOWS)
class PtyTest {
  private static final String ENTER_SCREEN = "\033[?1049h";
  private static final String LEAVE_SCREEN = "\033[?1049l";

  @TempDir private Path folder;

  /**
   * Starts it by way of a shell, which says afterwards whether the line's settings are as before.
   */
  private Pty start(Map<String, String> environment, String... more) throws IOException {
    StringBuilder program = new StringBuilder();
    for (String word : Pty.java(TryIt.class.getName(), report().toString())) {
      program.append('\'').append(word).append("' ");
    }
    String script =
        "before=$(stty -g); "
            + program
            + String.join(" ", more)
            + "; echo status $?; "
            + "test \"$before\" = \"$(stty -g)\" && echo same settings";
    return Pty.start(List.of("sh", "-c", script), environment);
  }

  private Pty start() throws IOException {
    return start(Map.of());
  }

  private Path report() {
    return folder.resolve("report.txt");
  }

  private static void assertGivenBack(Pty pty, int status) throws InterruptedException {
    pty.awaitRaw("same settings");
    String after = pty.written().substring(pty.written().lastIndexOf(LEAVE_SCREEN));
    assertTrue(after.contains("status " + status), after);
    assertFalse(after.substring(LEAVE_SCREEN.length()).contains("\033"), after);
    assertTrue(pty.written().contains("\033[?25h"));
  }

  @Test
  void playsAndGivesTheTerminalBack() throws Exception {
    try (Pty pty = start()) {
      pty.awaitRaw(ENTER_SCREEN).await("twice");
      pty.type("look\r").await("Nothing comes of it.");
      pty.type("quit\r").await("really want to quit").type("yes\r");
      assertGivenBack(pty, 0);
      assertEquals("closed true\n[look, quit, yes]\n", Files.readString(report()));
    }
  }

  @Test
  void aPasteOfSeveralLinesLosesNone() throws Exception {
    try (Pty pty = start()) {
      pty.await("twice").type("long\rwait\nlook\rpanic\r1\rquit\ryes\r");
      assertGivenBack(pty, 0);
      assertEquals(
          "closed true\n[long, wait, look, panic, 1, quit, yes]\n", Files.readString(report()));
    }
  }

  @Test
  void aTerminalThatMarksPastesIsAskedToAndUnderstood() throws Exception {
    try (Pty pty = start()) {
      pty.awaitRaw("\033[?2004h").await("twice");
      pty.type("\033[200~wait\r\rlook\tup\nnot yet\033[201~").await("> not yet");
      pty.type("\003\003");
      assertGivenBack(pty, 0);
      assertTrue(pty.written().contains("\033[?2004l"));
      assertEquals("closed true\n[wait, look up, quit]\n", Files.readString(report()));
    }
  }

  @Test
  void everyControlKeyIsAKey() throws Exception {
    try (Pty pty = start()) {
      pty.await("twice").type("\023\034\021wait\r").await("Dust turns");
      pty.type("\003").await("really want to quit");
      pty.type("no\r").await("show goes on");
      pty.type("\004").await("really want to quit");
      pty.type("\003\003");
      assertGivenBack(pty, 0);
    }
  }

  @Test
  void wideCharactersArriveWhole() throws Exception {
    try (Pty pty = start()) {
      pty.await("twice").type("夢").awaitRaw("\033[14;9H");
      pty.type("🎭é\r").await("> 夢🎭é").await("You try “夢🎭é”.");
      pty.type("\003\003");
      assertGivenBack(pty, 0);
      assertEquals("closed true\n[夢🎭é, quit]\n", Files.readString(report()));
    }
  }

  @Test
  void anotherSizeIsPaintedAtOnce() throws Exception {
    try (Pty pty = start()) {
      pty.await("twice").forget().resize(40, 12).await("heart steady · turn 0");
      pty.forget().resize(100, 30).await("The Rehearsal");
      pty.type("\003\003");
      assertGivenBack(pty, 0);
    }
  }

  @Test
  void anErrorInsideGivesTheTerminalBackFirst() throws Exception {
    try (Pty pty = start()) {
      pty.await("twice").type("crash\r");
      assertGivenBack(pty, 2);
      String after = pty.written().substring(pty.written().lastIndexOf(LEAVE_SCREEN));
      assertTrue(after.contains("the floor gave way"), after);
      assertFalse(after.contains("\tat "), after);
      assertTrue(Files.readString(report()).startsWith("closed true"));
    }
  }

  @Test
  void beingToldToEndClosesTheSessionFirst() throws Exception {
    Map<String, Integer> statuses = Map.of("TERM", 143, "HUP", 129, "INT", 130);
    for (Map.Entry<String, Integer> signal : statuses.entrySet()) {
      Path closed = folder.resolve(signal.getKey());
      try (Pty pty = start(Map.of(), closed.toString())) {
        pty.await("twice").type("wait\r").await("Dust turns");
        pty.signal(signal.getKey());
        assertGivenBack(pty, signal.getValue());
        assertTrue(Files.exists(closed), signal.getKey());
      }
    }
  }

  @Test
  void stopsForTheShellAndComesBack() throws Exception {
    StringBuilder program = new StringBuilder();
    for (String word : Pty.java(TryIt.class.getName(), report().toString())) {
      program.append('\'').append(word).append("' ");
    }
    List<String> shell = List.of("bash", "--norc", "-i");
    try (Pty pty = Pty.start(shell, Map.of("PS1", "ready> "))) {
      pty.await("ready>").type(program + "\r").await("twice");
      pty.forget().type("\032").awaitRaw(LEAVE_SCREEN).await("ready>");
      pty.type("echo still$((40 + 2))\r").await("still42");
      pty.forget().type("fg\r").awaitRaw(ENTER_SCREEN).await("twice");
      pty.type("panic\r").type("\032").awaitRaw(LEAVE_SCREEN).await("ready>");
      pty.forget().type("fg\r").awaitRaw(ENTER_SCREEN).await("Stand still");
      pty.type("wait\r").await("Dust turns").type("\003\003").awaitRaw("ready>");
      pty.type("exit\r").status();
    }
  }

  /** How many colours each kind of terminal may be sent: the strongest sequences that it knows. */
  @ParameterizedTest
  @CsvSource({
    "vt100, 0",
    "xterm, 16",
    "linux, 16",
    "screen, 16",
    "tmux, 16",
    "xterm-16color, 16",
    "screen-256color, 256",
    "tmux-256color, 256",
    "xterm-256color, 256"
  })
  void eachKindOfTerminalIsSentWhatItKnows(String term, int colours) throws Exception {
    try (Pty pty = start(Map.of("TERM", term, "COLORTERM", ""))) {
      pty.await("twice").type("panic\r").await("Stand still");
      pty.type("2\r").await("Your hands do not hear you").type("\003\003");
      assertGivenBack(pty, 0);
      assertFalse(pty.written().contains("\033[38;2;"), "true colour");
      assertTrue(colours == 256 || !pty.written().contains("\033[38;5;"), "256 colours");
      assertEquals(colours > 0, pty.written().contains("\033[36m"), "colour");
    }
  }

  @Test
  void aStormOfSizesLosesNoKeyAndEndsInTheRightFrame() throws Exception {
    Random random = new Random(5);
    StringBuilder typed = new StringBuilder();
    try (Pty pty = start()) {
      pty.await("twice");
      for (int round = 0; round < 200; round++) {
        char letter = (char) ('a' + random.nextInt(26));
        typed.append(letter);
        pty.resize(10 + random.nextInt(150), 3 + random.nextInt(60)).type("" + letter);
        if (round % 20 == 19) {
          pty.type("\r");
          typed.append('\n');
        }
      }
      pty.resize(80, 24).type("\033[6~\033[6~\033[6~").forget().type("\f").await("turn 0");
      pty.type("end").awaitRaw("d").await("> end").type("\003\003");
      assertGivenBack(pty, 0);
    }
    List<String> lines = new ArrayList<>(typed.toString().lines().toList());
    lines.add("quit");
    assertEquals("closed true\n" + lines + "\n", Files.readString(report()));
  }

  @Test
  void withoutColourNoColourIsSet() throws Exception {
    try (Pty pty = start(Map.of("NO_COLOR", "1"))) {
      pty.await("twice").type("look\r").await("Nothing comes").type("\003\003");
      assertGivenBack(pty, 0);
      assertFalse(pty.written().contains("\033[36m"));
    }
  }

  @Test
  void aDumbTerminalIsNotPaintedOn() throws Exception {
    try (Pty pty = Pty.start(Pty.java(TryIt.class.getName()), Map.of("TERM", "dumb"))) {
      assertEquals(3, pty.status());
      assertFalse(pty.written().contains("\033"));
    }
  }
}
