package impromptu.scenario;

import impromptu.story.Position;
import java.util.Objects;

/**
 * A mistake of the author's, with its address.
 *
 * @param at where it begins
 * @param length how many columns it takes up; at least 1
 * @param code a {@link Code}'s id
 * @param message what is wrong
 * @param suggestion the word that was meant, or empty
 * @param sourceLine the line that it stands in
 */
public record Problem(
    Position at,
    int length,
    String code,
    Severity severity,
    String message,
    String suggestion,
    String sourceLine) {
  public Problem {
    Objects.requireNonNull(at);
    Objects.requireNonNull(code);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(message);
    Objects.requireNonNull(suggestion);
    Objects.requireNonNull(sourceLine);
  }

  /** In one line: {@code stage.json:41:22 E014 no room called "atic"; did you mean "attic"?}. */
  @Override
  public String toString() {
    String guess = suggestion.isEmpty() ? "" : "; did you mean \"" + suggestion + "\"?";
    return (at.line() > 0 ? at.toString() : at.file()) + " " + code + " " + message + guess;
  }
}
