package impromptu.screen.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.screen.plain.PlainScreen.Typist;
import impromptu.session.Play;
import impromptu.session.Plays;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainScreenTest {
  private static final Game CELLAR = Plays.cellar();

  @TempDir Path folder;

  private String played(byte[] input, Typist typist) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Play play = Play.begin(CELLAR, Plays.desk(folder, CELLAR));
    PlainScreen.run(
        play,
        new ByteArrayInputStream(input),
        new PrintStream(out, false, StandardCharsets.UTF_8),
        typist);
    play.close();
    return out.toString(StandardCharsets.UTF_8);
  }

  private String played(String input, Typist typist) throws IOException {
    return played(input.getBytes(StandardCharsets.UTF_8), typist);
  }

  @Test
  void readsAsATranscriptThroughAPipe() throws IOException {
    assertEquals(
        """
        The Cellar

        Cellar

        Bare walls.

        You can see a lamp and a rope here.

        > take lamp
        Yours.

        > quit
        Leave the game? It can be continued later. (YES or NO.)

        > yes
        Until next time.

        """,
        played("take lamp\r\nquit\nyes\nlook\n", Typist.PIPE));
  }

  @Test
  void aTerminalShowsWhatIsTypedItself() throws IOException {
    String told = played("take lamp\n", Typist.TERMINAL);
    assertTrue(told.endsWith("here.\n\n> Yours.\n\n> "), told);
  }

  @Test
  void whoListensHearsWhatIsToldAndNothingElse() throws IOException {
    String told = played("take lamp\n", Typist.LISTENER);
    assertTrue(told.endsWith("here.\n\nYours.\n\n"), told);
    assertFalse(told.contains(">"), told);
  }

  @Test
  void anOutputThatNobodyReadsEndsPlay() throws IOException {
    PrintStream broken =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("broken pipe");
              }
            });
    byte[] looks = "look\n".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
    InputStream unending = new ByteArrayInputStream(looks);
    Play play = Play.begin(CELLAR, Plays.desk(folder, CELLAR));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> PlainScreen.run(play, unending, broken, Typist.PIPE));
  }

  @Test
  void endOfInputInAQuestionIsAnEnd() throws IOException {
    assertTrue(played("take", Typist.PIPE).endsWith("> take\nWhat do you want to take?\n\n"));
  }

  @Test
  void binaryAndEndlessLinesAreOnlyLines() throws IOException {
    byte[] noise = new byte[1 << 17];
    new Random(1).nextBytes(noise);
    String told = played(noise, Typist.PIPE);
    for (int i = 0; i < told.length(); i++) {
      char c = told.charAt(i);
      assertFalse(Character.isISOControl(c) && c != '\n', () -> "control character " + (int) c);
    }
    String line = "x".repeat(10 << 20);
    assertTrue(played(line + "\nup\n", Typist.PIPE).endsWith("You can see a bell here.\n\n"));
  }
}
