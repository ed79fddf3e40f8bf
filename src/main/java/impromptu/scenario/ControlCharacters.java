package impromptu.scenario;

/** Keeps what could command a terminal out of texts. */
final class ControlCharacters {
  private ControlCharacters() {}

  /** Reports the first character of a string that is none to be printed. */
  static void check(Json.Str string, Findings findings) {
    String value = string.value();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || (c >= 0x7f && !isPrintable(value, i))) {
        findings.report(
            Code.CONTROL_CHARACTER,
            string.span(i, i + 1),
            c == '\n' || c == '\t'
                ? "a text may hold no line breaks and tabs; write {line} or {paragraph}"
                : "the character U+" + hexadecimal(c) + " can't be printed");
        return;
      }
    }
  }

  private static boolean isPrintable(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }
    boolean turnsDirection = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    boolean breaksLine = c == 0x2028 || c == 0x2029;
    return c > 0x9f && !turnsDirection && !breaksLine;
  }

  private static String hexadecimal(char c) {
    String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    return "0000".substring(digits.length()) + digits;
  }
}
