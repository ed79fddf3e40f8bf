package impromptu.scenario;

import impromptu.story.Position;
import java.util.Arrays;

/** A file of JSON and its lines: the one place that knows where in a file something stands. */
final class Source {
  private final String name;
  private final String text;
  private final boolean library;
  private final int[] lineStarts;
  private final char[] chars;
  private final boolean plain;

  /**
   * @param name relative to the scenario's folder, with forward slashes
   * @param library whether it belongs to the standard library
   */
  Source(String name, String text, boolean library) {
    this.name = name;
    this.text = text;
    this.library = library;
    lineStarts = lineStarts(text);
    chars = text.toCharArray();
    plain = isPlain(chars);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int lines = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, lines * 2);
      }
      starts[lines++] = at + 1;
    }
    return Arrays.copyOf(starts, lines);
  }

  private static boolean isPlain(char[] chars) {
    for (char c : chars) {
      if (c >= 0x7f && ControlCharacters.isSuspicious(c)) {
        return false;
      }
    }
    return true;
  }

  String name() {
    return name;
  }

  String text() {
    return text;
  }

  /** The text's characters, which are faster to read one by one before the compiler is warm. */
  char[] chars() {
    return chars;
  }

  /** Whether no odd character stands in the file, except by an escape. */
  boolean plain() {
    return plain;
  }

  boolean library() {
    return library;
  }

  Position position(int offset) {
    int line = lineOf(offset);
    return new Position(name, line + 1, offset - lineStarts[line] + 1);
  }

  /** The offset of a position in this file. */
  int offset(Position position) {
    return lineStarts[position.line() - 1] + position.column() - 1;
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The offset of the end of the line that the offset is in. */
  int lineEnd(int offset) {
    int line = lineOf(offset);
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
    return end > lineStarts[line] && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  int longestLine() {
    int longest = text.length() - lineStarts[lineStarts.length - 1];
    for (int i = 1; i < lineStarts.length; i++) {
      longest = Math.max(longest, lineStarts[i] - lineStarts[i - 1]);
    }
    return longest;
  }

  /** The line that the offset is in. */
  String line(int offset) {
    return text.substring(lineStarts[lineOf(offset)], lineEnd(offset));
  }

  /**
   * The offset of a character of a string.
   *
   * @param literal the offset of the string's opening quote
   * @param index which of the string's characters, as it reads without escapes
   */
  int inside(int literal, int index) {
    int at = literal + 1;
    for (int i = 0; i < index; i++) {
      if (text.charAt(at) == '\\') {
        at += text.charAt(at + 1) == 'u' ? 6 : 2;
      } else {
        at++;
      }
    }
    return at;
  }
}
