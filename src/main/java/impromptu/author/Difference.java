package impromptu.author;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a transcript came out otherwise than it is written.
 *
 * @param number the line in the file
 * @param how in which of the two ways it was played, or why it could not be
 */
record Difference(int number, String how, String line, String wanted, String got) {
  /** The first difference between what is written and what came out, or none. */
  static List<Difference> between(Script wanted, Script got, String how) {
    if (!wanted.opening().equals(got.opening())) {
      int number = wanted.head().size() + 1;
      return List.of(new Difference(number, how, "(opening)", wanted.opening(), got.opening()));
    }
    for (int i = 0; i < wanted.entries().size(); i++) {
      Script.Entry entry = wanted.entries().get(i);
      String answer =
          i < got.entries().size() ? got.entries().get(i).answer() : "(the game is over)";
      if (!entry.answer().equals(answer)) {
        return List.of(
            new Difference(entry.number(), how, "> " + entry.line(), entry.answer(), answer));
      }
    }
    return List.of();
  }

  /**
   * The difference for people: of lines that are the same, one before and one after each change.
   */
  String shown(String file, Paint paint) {
    StringBuilder text = new StringBuilder();
    text.append(paint.strong(file + ":" + number)).append(": ").append(how).append('\n');
    text.append(line.isEmpty() ? "" : "    " + line + "\n");
    if (wanted.equals(got)) {
      return text.toString();
    }
    List<String> before = lines(wanted);
    int told = -1;
    for (AbstractDelta<String> change : DiffUtils.diff(before, lines(got)).getDeltas()) {
      int from = change.getSource().getPosition();
      if (told >= 0) {
        same(before, told, Math.min(told + 1, from), text);
      }
      same(before, Math.max(told + 1, from - 1), from, text);
      changed(change, paint, text);
      told = from + change.getSource().size();
    }
    same(before, told, Math.min(told + 1, before.size()), text);
    return text.toString();
  }

  private static List<String> lines(String text) {
    return Arrays.asList(text.split("\n", -1));
  }

  private static void same(List<String> lines, int from, int to, StringBuilder text) {
    for (int i = from; i < to; i++) {
      text.append("    ").append(lines.get(i)).append('\n');
    }
  }

  private static void changed(AbstractDelta<String> change, Paint paint, StringBuilder text) {
    List<String> gone = words(change.getSource().getLines());
    List<String> come = words(change.getTarget().getLines());
    List<String> goneMarked = new ArrayList<>(gone);
    List<String> comeMarked = new ArrayList<>(come);
    if (!gone.isEmpty() && !come.isEmpty()) {
      for (AbstractDelta<String> words : DiffUtils.diff(gone, come).getDeltas()) {
        mark(goneMarked, words.getSource().getPosition(), words.getSource().size(), paint);
        mark(comeMarked, words.getTarget().getPosition(), words.getTarget().size(), paint);
      }
    }
    for (String line : joined(goneMarked)) {
      text.append(paint.removed("  - " + line)).append('\n');
    }
    for (String line : joined(comeMarked)) {
      text.append(paint.added("  + " + line)).append('\n');
    }
  }

  private static void mark(List<String> words, int from, int size, Paint paint) {
    for (int i = from; i < from + size; i++) {
      if (!words.get(i).isBlank()) {
        words.set(i, paint.marked(words.get(i)));
      }
    }
  }

  /** Words, the blanks between them, and line ends, each by itself. */
  private static List<String> words(List<String> lines) {
    List<String> words = new ArrayList<>();
    for (String line : lines) {
      words.addAll(Arrays.asList(line.split("(?<= )|(?= )", -1)));
      words.add("\n");
    }
    return words;
  }

  private static List<String> joined(List<String> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    String text = String.join("", words);
    return lines(text.substring(0, text.length() - 1));
  }
}
