package impromptu.screen.lanterna;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Characters as a reader counts them, and how many columns a terminal gives each. */
final class Graphemes {
  private static final int JOINER = 0x200D;

  /** First and last of each range that is two columns wide: East Asian wide, and emoji. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
    0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1,
    0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
    0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
    0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
    0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E,
    0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CD5, 0x1AFF0,
    0x1B2FB, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F1E6,
    0x1F202, 0x1F210, 0x1F23B, 0x1F240, 0x1F248, 0x1F250, 0x1F251, 0x1F260, 0x1F265, 0x1F300,
    0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF,
    0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442,
    0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595,
    0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0,
    0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0,
    0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70,
    0x1FAFF, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD,
  };

  private Graphemes() {}

  /**
   * A text as a terminal can show it: composed, without control characters (save the line's end),
   * invisible marks of direction, and the marks that ask for a coloured form, over whose width
   * terminals disagree.
   */
  static String clean(String text) {
    if (isPlain(text)) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder clean = new StringBuilder(composed.length());
    int point;
    for (int at = 0; at < composed.length(); at += Character.charCount(point)) {
      point = composed.codePointAt(at);
      if (point == '\n' || isShown(point)) {
        clean.appendCodePoint(point == '\t' ? ' ' : point);
      }
    }
    return clean.toString();
  }

  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if ((c < ' ' && c != '\n') || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isShown(int point) {
    if (point == JOINER || point == '\t') {
      return true;
    }
    if (point == 0xFE0E || point == 0xFE0F) {
      return false;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** The text cut into the characters that a reader counts. */
  static List<String> split(String text) {
    List<String> all = new ArrayList<>(text.length());
    int at = 0;
    while (at < text.length()) {
      int next = after(text, at);
      all.add(text.substring(at, next));
      at = next;
    }
    return all;
  }

  /** Where the character that begins here ends. */
  static int after(String text, int start) {
    int point = text.codePointAt(start);
    int at = start + Character.charCount(point);
    if (isFlagLetter(point) && at < text.length() && isFlagLetter(text.codePointAt(at))) {
      at += 2;
    }
    while (at < text.length() && joins(text.codePointBefore(at), text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** Where the character that ends here begins. */
  static int before(String text, int end) {
    int start = 0;
    int at = 0;
    while (at < end) {
      start = at;
      at = after(text, at);
    }
    return start;
  }

  private static boolean joins(int left, int point) {
    return isMark(point)
        || point == JOINER
        || (left == JOINER && isPictogram(point))
        || (point >= 0x1F3FB && point <= 0x1F3FF && isPictogram(left));
  }

  private static boolean isFlagLetter(int point) {
    return point >= 0x1F1E6 && point <= 0x1F1FF;
  }

  private static boolean isPictogram(int point) {
    return point >= 0x1F300 || (point >= 0x2600 && point <= 0x27BF);
  }

  private static boolean isMark(int point) {
    if (point < 0x300) {
      return false;
    }
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (point >= 0x1160 && point <= 0x11FF);
  }

  /** Columns that a text takes. */
  static int width(String text) {
    int width = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c >= ' ' && c <= '~') {
        width++;
        at++;
      } else {
        width += widthOf(text.codePointAt(at));
        at = after(text, at);
      }
    }
    return width;
  }

  /** Columns that a character takes, by the code point it begins with. */
  static int widthOf(int point) {
    if (point < 0x300) {
      return point < ' ' ? 0 : 1;
    }
    if (isMark(point) || point == JOINER) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  private static boolean isWide(int point) {
    int low = 0;
    int high = WIDE.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (point < WIDE[2 * middle]) {
        high = middle - 1;
      } else if (point > WIDE[2 * middle + 1]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }

  /** As much of a text as fits into so many columns, with the sign at its end where it was cut. */
  static String fit(String text, int columns, String sign) {
    if (width(text) <= columns) {
      return text;
    }
    int room = columns - width(sign);
    int at = 0;
    while (at < text.length() && width(text.substring(0, after(text, at))) <= room) {
      at = after(text, at);
    }
    return room < 0 ? "" : text.substring(0, at).stripTrailing() + sign;
  }
}
