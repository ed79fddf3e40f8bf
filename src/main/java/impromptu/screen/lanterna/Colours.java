package impromptu.screen.lanterna;

import com.googlecode.lanterna.TextColor;
import java.util.Locale;
import java.util.Map;

/** How many colours the terminal has. */
enum Colours {
  NONE,
  EIGHT,
  SIXTEEN,
  MANY,
  TRUE;

  /** What TERM, COLORTERM and NO_COLOR say. */
  static Colours of(Map<String, String> environment) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return NONE;
    }
    String term = environment.getOrDefault("TERM", "").toLowerCase(Locale.ROOT);
    String more = environment.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
    if (more.equals("truecolor") || more.equals("24bit") || term.endsWith("-direct")) {
      return TRUE;
    }
    if (term.contains("256color")) {
      return MANY;
    }
    if (term.isEmpty() || term.equals("dumb") || term.startsWith("vt") || term.endsWith("-m")) {
      return NONE;
    }
    return isOld(term) ? EIGHT : SIXTEEN;
  }

  private static boolean isOld(String term) {
    return term.equals("linux")
        || term.equals("ansi")
        || term.equals("screen")
        || term.endsWith("-8color");
  }

  /** Whether there are enough for a colour to be dimmed. */
  boolean hasShades() {
    return this == MANY || this == TRUE;
  }

  /** The nearest that there is to a colour; the terminal's own where there are none. */
  TextColor nearest(int red, int green, int blue, TextColor.ANSI plain) {
    return switch (this) {
      case NONE -> TextColor.ANSI.DEFAULT;
      case EIGHT -> plain;
      case SIXTEEN -> plain;
      case MANY -> TextColor.Indexed.fromRGB(red, green, blue);
      case TRUE -> new TextColor.RGB(red, green, blue);
    };
  }
}
