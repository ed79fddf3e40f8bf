package impromptu.story;

import java.util.Objects;

/**
 * The present-tense forms of a verb.
 *
 * @param plain the form after <em>you</em>: <em>take</em>, <em>are</em>
 * @param third the form after a singular name: <em>takes</em>, <em>is</em>
 * @param plural the form after the name of several: in English the plain one
 */
public record Conjugation(String plain, String third, String plural) {
  public Conjugation {
    Objects.requireNonNull(plain);
    Objects.requireNonNull(third);
    Objects.requireNonNull(plural);
  }
}
