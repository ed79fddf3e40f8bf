package impromptu.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A paragraph of narration. */
public record Paragraph(Kind kind, List<Span> spans) {
  /** What a paragraph is, so that screens can set it apart. */
  public enum Kind {
    /** The story's title, an ending's title. */
    TITLE,
    /** The name of a room. */
    HEADING,
    PROSE,
    /** The engine speaking, not the story: errors, questions, notes, score. */
    SYSTEM
  }

  public Paragraph {
    Objects.requireNonNull(kind);
    spans = List.copyOf(spans);
  }

  public static Paragraph of(Kind kind, String text) {
    return new Paragraph(kind, List.of(new Span(text, Set.of())));
  }

  /** The same with plain words before it. */
  Paragraph after(String words) {
    List<Span> longer = new ArrayList<>();
    longer.add(new Span(words, Set.of()));
    longer.addAll(spans);
    return new Paragraph(kind, longer);
  }

  /** The words alone. */
  public String text() {
    if (spans.size() == 1) {
      return spans.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      text.append(span.text());
    }
    return text.toString();
  }
}
