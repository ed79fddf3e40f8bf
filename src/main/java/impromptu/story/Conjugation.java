package impromptu.story;

import java.util.Objects;

/**
 * The present-tense forms of a verb.
 *
 * @param plain the form after <em>you</em> and after plurals: <em>take</em>, <em>are</em>
 * @param third the form after a singular name: <em>takes</em>, <em>is</em>
 */
public record Conjugation(String plain, String third) {
  public Conjugation {
    Objects.requireNonNull(plain);
    Objects.requireNonNull(third);
  }
}
