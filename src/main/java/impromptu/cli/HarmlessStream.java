package impromptu.cli;

import java.io.PrintStream;

/**
 * Words on their way to a terminal, or to whatever stands in its place. Whoever wrote them, an
 * author, a file's name, the environment or the player: nothing in them is obeyed.
 */
final class HarmlessStream extends PrintStream {
  /** In the place of each character that a terminal would obey. */
  private static final char INSTEAD = '\ufffd';

  private static final char ESCAPE = '\u001b';

  private final PrintStream beneath;
  private final boolean isPainted;

  HarmlessStream(PrintStream out) {
    this(out, false);
  }

  /**
   * @param isPainted whether signs for colours go through, which harm nobody
   */
  HarmlessStream(PrintStream out, boolean isPainted) {
    super(out);
    beneath = out;
    this.isPainted = isPainted;
  }

  @Override
  public void print(String text) {
    beneath.print(harmless(String.valueOf(text)));
  }

  @Override
  public void print(Object thing) {
    print(String.valueOf(thing));
  }

  /** The text without escapes, other controls, and signs that turn the direction of writing. */
  private String harmless(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isObeyed(text.charAt(i))) {
        return replaced(text);
      }
    }
    return text;
  }

  private String replaced(String text) {
    StringBuilder harmless = new StringBuilder(text);
    for (int i = 0; i < harmless.length(); i++) {
      if (isObeyed(harmless.charAt(i)) && !(isPainted && isColour(text, i))) {
        harmless.setCharAt(i, INSTEAD);
      }
    }
    return harmless.toString();
  }

  /** Whether an escape, one or two digits and an m stand there, which hide nothing. */
  private static boolean isColour(String text, int at) {
    int end = text.indexOf('m', at);
    boolean isShort = end == at + 3 || end == at + 4;
    if (text.charAt(at) != ESCAPE || !isShort || text.charAt(at + 1) != '[') {
      return false;
    }
    for (int i = at + 2; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.startsWith("[8m", at + 1);
  }

  private static boolean isObeyed(char c) {
    if (c < 0x7f) {
      return c < ' ' && c != '\n' && c != '\t';
    }
    return c <= 0x9f
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x2028
        || c == 0x2029;
  }
}
