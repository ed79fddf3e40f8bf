package impromptu.screen.lanterna;

import impromptu.screen.Terminals;
import impromptu.session.Session;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The full-screen terminal's door. */
public final class FullScreen {
  private static final int FAILED = 2;

  private FullScreen() {}

  /** Whether the program was started in a terminal that can show a full screen. */
  public static boolean usable() {
    return Terminals.areThere() && usable(System.getenv()) && Tty.isThere();
  }

  static boolean usable(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "");
    return !term.isEmpty() && !term.equals("dumb") && File.separatorChar == '/';
  }

  /**
   * Plays a session to its end and gives the terminal back as it was, errors included.
   *
   * @return 0, or another number after an error inside the program, which is told in one line
   */
  public static int run(Session session, Options options) {
    Phrases phrases = new Phrases();
    Abilities abilities = Abilities.of(System.getenv(), options.ascii());
    try {
      TtyTerminal terminal = TtyTerminal.open(abilities.typography());
      History history = new History(earlier(options));
      new Sitting(terminal, session).play(abilities, phrases, history, options.motion());
      keep(history, options);
      return 0;
    } catch (IOException e) {
      session.close();
      return failed(phrases.say("usable"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    } catch (RuntimeException | Error e) {
      return failed(phrases.say("crash", oneLine(e)));
    }
  }

  private static int failed(String words) {
    System.err.println(words);
    return FAILED;
  }

  private static String oneLine(Throwable error) {
    Throwable root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.toString().replace('\n', ' ');
  }

  private static List<String> earlier(Options options) {
    Path file = options.history().orElse(null);
    try {
      return file == null || !Files.exists(file) ? List.of() : Files.readAllLines(file);
    } catch (IOException | UncheckedIOException e) {
      // Old lines are a convenience; play goes on without.
      return List.of();
    }
  }

  private static void keep(History history, Options options) {
    Path file = options.history().orElse(null);
    try {
      if (file != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, history.lines());
      }
    } catch (IOException e) {
      // As above.
      return;
    }
  }
}
