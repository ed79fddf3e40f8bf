package impromptu.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a turn tells, the same for every screen.
 *
 * @param paragraphs in order
 * @param cues ids of the cues sent, in order
 */
public record Narration(List<Paragraph> paragraphs, List<String> cues) {
  public static final Narration EMPTY = new Narration(List.of(), List.of());

  public Narration {
    paragraphs = List.copyOf(paragraphs);
    cues = List.copyOf(cues);
  }

  /** The words alone, paragraphs parted by a blank line. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Paragraph paragraph : paragraphs) {
      text.append(text.length() == 0 ? "" : "\n\n").append(paragraph.text());
    }
    return text.toString();
  }

  /** What the story tells itself, without what the engine says. */
  public Narration story() {
    List<Paragraph> told = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.kind() != Paragraph.Kind.SYSTEM) {
        told.add(paragraph);
      }
    }
    return new Narration(told, cues);
  }

  /** One after the other. */
  public Narration then(Narration more) {
    Objects.requireNonNull(more);
    if (paragraphs.isEmpty() && cues.isEmpty()) {
      return more;
    }
    return new Narration(joined(paragraphs, more.paragraphs), joined(cues, more.cues));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
