package impromptu.screen.lanterna;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Plays the scripted session in a real terminal: for tests in a pty, and for looking at it. */
final class TryIt {
  private TryIt() {}

  /** The arguments: a file for a report at the end, and one made when the session is closed. */
  public static void main(String[] args) throws Exception {
    ScriptedSession session =
        new ScriptedSession(args.length > 1 ? Optional.of(Path.of(args[1])) : Optional.empty());
    int status = FullScreen.usable() ? FullScreen.run(session, Options.PLAIN) : 3;
    if (args.length > 0) {
      Files.writeString(Path.of(args[0]), "closed " + session.closed + "\n" + session.lines + "\n");
    }
    System.exit(status);
  }
}
