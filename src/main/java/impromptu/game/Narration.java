package impromptu.game;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

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
    return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
  }

  /** One after the other. */
  public Narration then(Narration more) {
    Objects.requireNonNull(more);
    return new Narration(
        java.util.stream.Stream.concat(paragraphs.stream(), more.paragraphs.stream()).toList(),
        java.util.stream.Stream.concat(cues.stream(), more.cues.stream()).toList());
  }
}
