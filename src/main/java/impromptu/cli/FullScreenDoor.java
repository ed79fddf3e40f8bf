package impromptu.cli;

import impromptu.screen.lanterna.FullScreen;
import impromptu.screen.lanterna.Options;
import impromptu.session.Session;
import java.nio.file.Path;
import java.util.Optional;

/** The way to the full-screen terminal; nothing of it is loaded before it is taken. */
final class FullScreenDoor {
  private FullScreenDoor() {}

  static boolean isOpen() {
    return FullScreen.usable();
  }

  static int run(Session session, Arguments arguments, Path saves) {
    Options options =
        new Options(
            !arguments.has("no-motion"),
            arguments.has("ascii"),
            arguments.has("window"),
            Optional.of(saves));
    return FullScreen.run(session, options);
  }
}
