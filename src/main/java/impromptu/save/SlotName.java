package impromptu.save;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a slot: as the player gave it, and as a file of any system may be called. Names that
 * differ only in case, or in how Unicode writes the same letters, are the same slot.
 *
 * @param shown the name as given, tidied
 * @param file letters, digits, hyphens, plus signs and percent signs
 */
public record SlotName(String shown, String file) {
  private static final int LONGEST = 60;
  private static final int LONGEST_FILE = 180;
  private static final String AUTOSAVE = "autosave";

  /** What Windows takes for devices, whatever ending they have. */
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
          "lpt8", "lpt9");

  /** A name as a player types it. */
  public static SlotName of(String typed) throws BadSave {
    for (int i = 0; i < typed.length(); i += Character.charCount(typed.codePointAt(i))) {
      if (!isFit(typed.codePointAt(i))) {
        throw new BadSave(BadSave.Why.BAD_NAME, "an odd character");
      }
    }
    String shown = normal(tidied(typed), Normalizer.Form.NFC);
    if (shown.isEmpty()) {
      throw new BadSave(BadSave.Why.BAD_NAME, "empty");
    }
    String file = fileOf(shown);
    if (shown.codePointCount(0, shown.length()) > LONGEST || file.length() > LONGEST_FILE) {
      throw new BadSave(BadSave.Why.NAME_TOO_LONG, "longer than " + LONGEST);
    }
    return new SlotName(shown, file);
  }

  /** Control characters, halves of characters and invisible ones are in no name. */
  private static boolean isFit(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** Without blanks at the ends, or several in a row. */
  private static String tidied(String typed) {
    StringBuilder tidy = new StringBuilder();
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      boolean blank = Character.isSpaceChar(c);
      if (!blank) {
        tidy.append(c);
      } else if (tidy.length() > 0 && tidy.charAt(tidy.length() - 1) != ' ') {
        tidy.append(' ');
      }
    }
    int end = tidy.length();
    return end > 0 && tidy.charAt(end - 1) == ' ' ? tidy.substring(0, end - 1) : tidy.toString();
  }

  private static String fileOf(String shown) {
    String compatible = normal(shown, Normalizer.Form.NFKC);
    String folded =
        normal(compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    StringBuilder file = new StringBuilder();
    byte[] bytes = folded.getBytes(StandardCharsets.UTF_8);
    boolean device = DEVICES.contains(folded);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      if (isPlain(c) && !(device && i == 0)) {
        file.append(c);
      } else if (c == ' ') {
        file.append('+');
      } else {
        file.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
    }
    return file.toString();
  }

  /** The name that a file is called after, in small letters; the file's own where none is. */
  static String ofFile(String file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < file.length(); i++) {
      char c = file.charAt(i);
      int high = c == '%' && i + 2 < file.length() ? Character.digit(file.charAt(i + 1), 16) : -1;
      int low = high < 0 ? -1 : Character.digit(file.charAt(i + 2), 16);
      bytes.write(low < 0 ? (c == '+' ? ' ' : c) : high * 16 + low);
      i += low < 0 ? 0 : 2;
    }
    String name = bytes.toString(StandardCharsets.UTF_8);
    try {
      return of(name).file().equals(file) ? name : file;
    } catch (BadSave e) {
      return file;
    }
  }

  /** Plain letters are normal; to look them up would cost time at the start. */
  private static String normal(String text, Normalizer.Form form) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return Normalizer.normalize(text, form);
      }
    }
    return text;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }

  private static char hex(int digit) {
    return Character.forDigit(digit, 16);
  }

  /** Whether the name is one that the program keeps for what it saves by itself. */
  public boolean isReserved() {
    return file.startsWith(AUTOSAVE);
  }

  /** The number of the playing that an autosave's name asks for; 0 for the latest. */
  public int playing() throws BadSave {
    if (file.equals(AUTOSAVE)) {
      return 0;
    }
    try {
      boolean isParted =
          file.charAt(AUTOSAVE.length()) == '+' || file.charAt(AUTOSAVE.length()) == '-';
      return Integer.parseInt(file.substring(AUTOSAVE.length() + (isParted ? 1 : 0)));
    } catch (NumberFormatException e) {
      throw new BadSave(BadSave.Why.MISSING, shown, e);
    }
  }
}
