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
  private final boolean isTyped;

  private PlainScreen(Session session, InputStream in, PrintStream out, boolean isTyped) {
    this.session = session;
    this.in = new Lines(in);
    this.out = out;
    this.isTyped = isTyped;
  }

  /**
   * Plays until the player quits or the input ends.
   *
   * @param out buffered, in UTF-8; flushed whenever no input is ready
   * @param isTyped whether the lines are typed at a terminal, which shows them
   */
  public static void run(Session session, InputStream in, PrintStream out, boolean isTyped)
      throws IOException {
    new PlainScreen(session, in, out, isTyped).play();
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
    if (isTyped) {
      out.print("> ");
    }
    if (!in.areReady()) {
      out.flush();
    }
    Optional<String> line = in.next();
    if (!isTyped && line.isPresent()) {
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
