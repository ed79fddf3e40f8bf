package impromptu.screen.lanterna;

import impromptu.screen.Terminals;
import impromptu.session.Session;
import java.io.File;
import java.io.IOException;
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
    Map<String, String> environment = System.getenv();
    Abilities abilities =
        options.window()
            ? Abilities.ofWindow(options.ascii())
            : Abilities.of(environment, options.ascii());
    try {
      Window window =
          options.window()
              ? Desktop.open(session.title())
              : TtyTerminal.open(abilities.typography());
      Memory memory = new Memory(options.folder());
      new Sitting(window, session).play(abilities, phrases, memory, options.motion());
      return 0;
    } catch (IOException e) {
      session.close();
      return failed(phrases.say(options.window() ? "windowless" : "usable"));
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
}
