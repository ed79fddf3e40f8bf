package impromptu.screen;

import java.io.Console;

/** Whether somebody sits at the other end of the streams. */
public final class Terminals {
  /** Since then a console is there even where standard input or output is no terminal. */
  private static final int ALWAYS_A_CONSOLE = 22;

  private Terminals() {}

  /** Whether both standard input and standard output are a terminal. */
  @SuppressWarnings("SystemConsoleNull") // what it warns of is what is asked below
  public static boolean areThere() {
    Console console = System.console();
    if (console == null || Runtime.version().feature() < ALWAYS_A_CONSOLE) {
      return console != null;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
