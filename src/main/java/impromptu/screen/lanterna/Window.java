package impromptu.screen.lanterna;

import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;

/** What the program is shown in: the terminal that it was started in, or a window of its own. */
interface Window {
  Terminal terminal();

  /** How large it was when it was measured last. */
  Size size();

  /** The colours that suit it, where the player has chosen none. */
  Theme theme();

  /** Looks how large it is now, and tells those who listen. */
  void measure() throws IOException;

  /** Tells of everything that happens to it, save keys. */
  void watch(Events events);

  /** Lets the player have something else in its place until they come back. */
  void suspend() throws IOException;

  /** Takes it over again, after others had it. */
  void takeAgain() throws IOException;

  /** Gives it back as it was; a second time does nothing. */
  void close() throws IOException;
}
