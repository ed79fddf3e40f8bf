package impromptu.screen.plain;

import impromptu.screen.Lines;
import impromptu.session.PlainText;
import impromptu.session.Reply;
import impromptu.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;

/**
 * Plays a session as a stream of words. A terminal echoes what is typed; where there is none, the
 * line is printed after the prompt, so that what comes out reads as a transcript.
 */
public final class PlainScreen {
  private final Session session;
  private final Lines in;
  private final PrintStream out;
  private final Typist typist;

  /** Who types the lines. */
  public enum Typist {
    /**
     * A program: the line is printed after a prompt, so that what comes out reads as a transcript.
     */
    PIPE,
    /** Somebody at a terminal, which shows what they type: there is a prompt. */
    TERMINAL,
    /** Somebody who hears what is printed: nothing is printed but what is told. */
    LISTENER
  }

  private PlainScreen(Session session, InputStream in, PrintStream out, Typist typist) {
    this.session = session;
    this.in = new Lines(in);
    this.out = out;
    this.typist = typist;
  }

  /**
   * Plays until the player quits or the input ends.
   *
   * @param out buffered, in UTF-8; flushed whenever no input is ready
   */
  public static void run(Session session, InputStream in, PrintStream out, Typist typist)
      throws IOException {
    new PlainScreen(session, in, out, typist).play();
  }

  private void play() throws IOException {
    Reply reply = session.opening();
    tell(reply);
    while (!reply.over()) {
      Optional<String> line = next();
      if (line.isEmpty()) {
        break;
      }
      reply = session.submit(line.get());
      tell(reply);
    }
    out.flush();
  }

  private Optional<String> next() throws IOException {
    if (typist == Typist.TERMINAL) {
      out.print("> ");
    }
    if (!in.areReady() && out.checkError()) {
      return Optional.empty();
    }
    Optional<String> line = in.next();
    if (typist == Typist.PIPE && line.isPresent()) {
      out.print("> ");
      out.print(PlainText.typed(line.get()));
      out.print('\n');
    }
    return line;
  }

  private void tell(Reply reply) {
    String text = PlainText.of(reply);
    if (!text.isEmpty()) {
      out.print(text);
      out.print("\n\n");
    }
  }
}
