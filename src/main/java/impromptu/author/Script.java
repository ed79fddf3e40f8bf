package impromptu.author;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A transcript in a file: comments, what the story begins with, then lines after {@code > } and
 * what is answered.
 *
 * @param head the comments, the first of which says why the transcript exists
 * @param opening what the story begins with
 */
public record Script(Path file, List<String> head, String opening, List<Entry> entries) {
  private static final String SEED = "# seed:";
  private static final String FOUND = "# found:";

  /**
   * A line and its answer.
   *
   * @param number the line in the file
   */
  public record Entry(int number, String line, String answer) {}

  public Script {
    head = List.copyOf(head);
    entries = List.copyOf(entries);
  }

  /** Reads a transcript; fails where it is no text or its seed no number. */
  public static Script read(Path file) throws IOException {
    try {
      Script script = parsed(file);
      script.seed();
      return script;
    } catch (CharacterCodingException e) {
      throw new BadScript(file, 1, "it is no text in UTF-8", "", e);
    }
  }

  private static Script parsed(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int at = 0;
    List<String> head = new ArrayList<>();
    while (at < lines.size() && lines.get(at).startsWith("#")) {
      head.add(lines.get(at));
      at++;
    }
    int first = nextLine(lines, at);
    String opening = text(lines, at, first);
    List<Entry> entries = new ArrayList<>();
    for (int next = first; next < lines.size(); ) {
      int end = nextLine(lines, next + 1);
      String typed = lines.get(next).length() < 2 ? "" : lines.get(next).substring(2);
      entries.add(new Entry(next + 1, typed, text(lines, next + 1, end)));
      next = end;
    }
    return new Script(file, head, opening, entries);
  }

  private static int nextLine(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && !lines.get(at).startsWith("> ") && !lines.get(at).equals(">")) {
      at++;
    }
    return at;
  }

  private static String text(List<String> lines, int from, int to) {
    return trimmed(String.join("\n", lines.subList(from, to)));
  }

  /** Without blank lines at the ends and blanks at line ends, which no editor shows. */
  static String trimmed(String text) {
    StringBuilder trimmed = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      trimmed.append(line.stripTrailing()).append('\n');
    }
    String lines = trimmed.toString();
    int start = 0;
    while (start < lines.length() && lines.charAt(start) == '\n') {
      start++;
    }
    return lines.substring(start).stripTrailing();
  }

  /** The number that chance is drawn from; 0 where the head names none. */
  public int seed() throws IOException {
    String value = value(SEED);
    try {
      return value.isEmpty() ? 0 : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      int at = at(SEED);
      throw new BadScript(file, at + 1, "the seed is no whole number", head.get(at), e);
    }
  }

  public List<String> found() {
    String value = value(FOUND);
    return value.isEmpty() ? List.of() : List.of(value.split("\\s*,\\s*"));
  }

  private String value(String key) {
    int at = at(key);
    return at < 0 ? "" : head.get(at).substring(key.length()).strip();
  }

  /** The first comment that gives the key, or -1. */
  private int at(String key) {
    for (int at = 0; at < head.size(); at++) {
      if (head.get(at).startsWith(key)) {
        return at;
      }
    }
    return -1;
  }

  /** The transcript as its file should read. */
  String written() {
    StringBuilder text = new StringBuilder();
    head.forEach(comment -> text.append(comment).append('\n'));
    text.append(head.isEmpty() ? "" : "\n").append(opening).append("\n");
    for (Entry entry : entries) {
      text.append('\n').append(("> " + entry.line()).stripTrailing()).append('\n');
      if (!entry.answer().isEmpty()) {
        text.append(entry.answer()).append('\n');
      }
    }
    return text.toString();
  }
}
