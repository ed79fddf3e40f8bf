package impromptu.screen.lanterna;

import java.nio.file.Files;
import java.nio.file.Path;

/** Plays the scripted session in a real terminal: for tests in a pty, and for looking at it. */
final class TryIt {
  private TryIt() {}

  /** The one argument: a file that is written when the session was closed. */
  public static void main(String[] args) throws Exception {
    ScriptedSession session = new ScriptedSession();
    int status = FullScreen.usable() ? FullScreen.run(session, Options.PLAIN) : 3;
    if (args.length > 0) {
      Files.writeString(Path.of(args[0]), "closed " + session.closed + "\n" + session.lines + "\n");
    }
    System.exit(status);
  }
}
