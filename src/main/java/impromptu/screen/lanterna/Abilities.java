package impromptu.screen.lanterna;

import java.util.Locale;
import java.util.Map;

/**
 * What the terminal can show, as far as the environment tells.
 *
 * @param italics whether slanted letters can be relied on
 */
record Abilities(Colours colours, Typography typography, boolean italics) {
  static Abilities of(Map<String, String> environment, boolean ascii) {
    String term = environment.getOrDefault("TERM", "");
    boolean unicode = !ascii && isUnicode(environment);
    return new Abilities(
        Colours.of(environment),
        unicode ? Typography.UNICODE : Typography.ASCII,
        !term.startsWith("linux") && !term.startsWith("screen") && !term.startsWith("vt"));
  }

  /** What a window of our own can show. */
  static Abilities ofWindow(boolean ascii) {
    return new Abilities(Colours.TRUE, ascii ? Typography.ASCII : Typography.UNICODE, true);
  }

  private static boolean isUnicode(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String locale = environment.getOrDefault(name, "");
      if (!locale.isEmpty()) {
        String upper = locale.toUpperCase(Locale.ROOT);
        return upper.contains("UTF-8") || upper.contains("UTF8");
      }
    }
    return false;
  }
}
