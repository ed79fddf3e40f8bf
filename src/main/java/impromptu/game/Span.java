package impromptu.game;

import java.util.Objects;
import java.util.Set;

/**
 * Words in one style.
 *
 * @param text without control characters, save that a newline ends the line inside the paragraph
 * @param styles {@code em}, {@code strong}, or the names that the scenario uses; empty for plain
 */
public record Span(String text, Set<String> styles) {
  public Span {
    Objects.requireNonNull(text);
    styles = Set.copyOf(styles);
  }
}
