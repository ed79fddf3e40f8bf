package impromptu.screen.lanterna;

import java.util.ArrayList;
import java.util.List;

/** What a terminal shows after what was written to it; knows just the sequences that we use. */
final class Paper {
  private final List<List<String>> rows = new ArrayList<>();
  private int row;
  private int column;

  static String shown(String written) {
    Paper paper = new Paper();
    int at = 0;
    while (at < written.length()) {
      at = written.startsWith("\033[", at) ? paper.obey(written, at + 2) : paper.write(written, at);
    }
    StringBuilder shown = new StringBuilder();
    for (List<String> row : paper.rows) {
      shown.append(String.join("", row).stripTrailing()).append('\n');
    }
    return shown.toString();
  }

  /** A control sequence, whose end is the first letter. */
  private int obey(String written, int start) {
    int end = start;
    while (end < written.length() && !Character.isLetter(written.charAt(end))) {
      end++;
    }
    if (end < written.length()) {
      String numbers = written.substring(start, end);
      if (written.charAt(end) == 'H') {
        int semicolon = numbers.indexOf(';');
        row = Integer.parseInt(numbers.substring(0, semicolon)) - 1;
        column = Integer.parseInt(numbers.substring(semicolon + 1)) - 1;
      } else if (written.charAt(end) == 'J' || numbers.equals("?1049")) {
        rows.clear();
      }
    }
    return end + 1;
  }

  private int write(String written, int at) {
    char c = written.charAt(at);
    int next = c < ' ' ? at + 1 : Graphemes.after(written, at);
    if (c == '\n') {
      row++;
    } else if (c == '\r') {
      column = 0;
    } else if (c >= ' ') {
      put(written.substring(at, next));
    }
    return next;
  }

  /** A cell for each column; the second one of a wide character is empty. */
  private void put(String character) {
    while (rows.size() <= row) {
      rows.add(new ArrayList<>());
    }
    List<String> line = rows.get(row);
    int width = Graphemes.width(character);
    while (line.size() < column + width) {
      line.add(" ");
    }
    line.set(column, character);
    if (width == 2) {
      line.set(column + 1, "");
    }
    column += width;
  }
}
