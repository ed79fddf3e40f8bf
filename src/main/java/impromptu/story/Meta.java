package impromptu.story;

import java.util.Objects;

/**
 * What a story says of itself.
 *
 * @param ifid a UUID in upper case, after the Treaty of Babel
 * @param language a BCP 47 tag
 * @param amusing what is told once the story is over, to those who ask; may be empty
 * @param hash hexadecimal, of everything in the scenario's files that the story is made of
 */
public record Meta(
    String title,
    String headline,
    String author,
    String version,
    String ifid,
    String language,
    Text intro,
    Text about,
    Text amusing,
    String hash) {
  public Meta {
    Objects.requireNonNull(title);
    Objects.requireNonNull(headline);
    Objects.requireNonNull(author);
    Objects.requireNonNull(version);
    Objects.requireNonNull(ifid);
    Objects.requireNonNull(language);
    Objects.requireNonNull(intro);
    Objects.requireNonNull(about);
    Objects.requireNonNull(amusing);
    Objects.requireNonNull(hash);
  }
}
