package impromptu.scenario;

/** Keeps what could command a terminal out of texts. */
final class ControlCharacters {
  private ControlCharacters() {}

  /** Reports the first character of a string that is none to be printed. */
  static void check(Json.Str string, Findings findings) {
    String value = string.value();
    for (int i = 0; i < value.length(); i++) {
      if (isSuspicious(value.charAt(i)) && !isPair(value, i)) {
        report(string, i, findings);
        return;
      }
    }
  }

  private static void report(Json.Str string, int index, Findings findings) {
    char c = string.value().charAt(index);
    String message =
        c == '\n' || c == '\t'
            ? "a text may hold no line breaks and tabs; write {line} or {paragraph}"
            : "the character U+" + hexadecimal(c) + " can't be printed";
    findings.report(Code.CONTROL_CHARACTER, string.span(index, index + 1), message);
  }

  /** Whether it is, or may be, no character to be printed. */
  static boolean isSuspicious(char c) {
    boolean control = c < ' ' || (c >= 0x7f && c <= 0x9f);
    boolean turnsDirection = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    boolean breaksLine = c == 0x2028 || c == 0x2029;
    return control || turnsDirection || breaksLine || Character.isSurrogate(c);
  }

  /** Whether a character is half of a pair that is one character. */
  private static boolean isPair(String value, int i) {
    char c = value.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
        : Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
  }

  private static String hexadecimal(char c) {
    String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    return "0000".substring(digits.length()) + digits;
  }
}
