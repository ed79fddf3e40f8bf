package impromptu.game;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Narration in the making. Runs of spaces become one, and paragraphs lose those at their ends. */
final class Prose {
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<String> cues = new ArrayList<>();
  private final List<String> styles = new ArrayList<>();
  private final StringBuilder words;
  private List<Span> spans = new ArrayList<>();
  private Paragraph.Kind kind = Paragraph.Kind.PROSE;

  /**
   * @param room for how many characters there is room at first
   */
  Prose(int room) {
    words = new StringBuilder(room);
  }

  void print(String text) {
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      if (isDropped(text, from, at)) {
        words.append(text, from, at);
        from = at + 1;
      }
    }
    words.append(text, from, text.length());
  }

  /** Whether a character is not printed, what stands before it from an index on being pending. */
  private boolean isDropped(String text, int from, int at) {
    char c = text.charAt(at);
    if (c == ' ') {
      return at > from ? isSpace(text.charAt(at - 1)) : atSpace();
    }
    return c < ' ' ? c != '\n' : c > '~' && Character.isISOControl(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  private boolean atSpace() {
    if (words.length() > 0) {
      return isSpace(words.charAt(words.length() - 1));
    }
    if (spans.isEmpty()) {
      return true;
    }
    String before = spans.get(spans.size() - 1).text();
    return isSpace(before.charAt(before.length() - 1));
  }

  void endLine() {
    dropTrailingSpace();
    if (words.length() > 0 || !spans.isEmpty()) {
      words.append('\n');
    }
  }

  void endParagraph() {
    dropTrailingSpace();
    endSpan();
    if (!spans.isEmpty()) {
      paragraphs.add(new Paragraph(kind, trimmed(spans)));
      spans = new ArrayList<>();
    }
  }

  private static List<Span> trimmed(List<Span> spans) {
    Span last = spans.get(spans.size() - 1);
    String text = last.text().stripTrailing();
    if (!text.equals(last.text())) {
      spans.set(spans.size() - 1, new Span(text, last.styles()));
    }
    return spans;
  }

  private void dropTrailingSpace() {
    while (words.length() > 0 && words.charAt(words.length() - 1) == ' ') {
      words.setLength(words.length() - 1);
    }
  }

  private void endSpan() {
    if (words.length() > 0) {
      Set<String> worn = styles.isEmpty() ? Set.of() : new LinkedHashSet<>(styles);
      spans.add(new Span(words.toString(), worn));
      words.setLength(0);
    }
  }

  void style(String name) {
    endSpan();
    styles.add(name);
  }

  void unstyle() {
    endSpan();
    styles.remove(styles.size() - 1);
  }

  /** Ends the paragraph; what follows is of this kind. */
  void kind(Paragraph.Kind next) {
    endParagraph();
    kind = next;
  }

  Paragraph.Kind kind() {
    return kind;
  }

  void cue(String id) {
    cues.add(id);
  }

  /** How many paragraphs there are, the one being written ended. */
  int mark() {
    endParagraph();
    return paragraphs.size();
  }

  /** Takes away and returns the paragraphs since a mark. */
  List<Paragraph> cut(int mark) {
    endParagraph();
    List<Paragraph> tail = paragraphs.subList(mark, paragraphs.size());
    List<Paragraph> cut = List.copyOf(tail);
    tail.clear();
    return cut;
  }

  /** Adds paragraphs, those in a row that are short run together as lines of one. */
  void addLines(List<Paragraph> more) {
    endParagraph();
    List<Span> lines = new ArrayList<>();
    for (Paragraph paragraph : more) {
      lines.addAll(paragraph.spans());
      lines.add(new Span("\n", Set.of()));
    }
    if (!lines.isEmpty()) {
      lines.remove(lines.size() - 1);
      paragraphs.add(new Paragraph(kind, lines));
    }
  }

  void add(List<Paragraph> more) {
    endParagraph();
    paragraphs.addAll(more);
  }

  Narration narration() {
    endParagraph();
    return new Narration(paragraphs, cues);
  }
}
