package impromptu.screen.lanterna;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What the command line asks of the screen.
 *
 * @param motion whether anything may move by itself
 * @param ascii whether to show nothing but ASCII whatever the locale says
 * @param window whether to open a window on the desktop in place of the terminal
 * @param folder where lines typed and colours chosen are kept from one sitting to the next
 */
public record Options(boolean motion, boolean ascii, boolean window, Optional<Path> folder) {
  public static final Options PLAIN = new Options(true, false, false, Optional.empty());

  public Options {
    Objects.requireNonNull(folder);
  }
}
