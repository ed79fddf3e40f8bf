package impromptu.story;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a story says of itself.
 *
 * @param ifid a UUID in upper case, after the Treaty of Babel
 * @param language a BCP 47 tag
 * @param amusing what is told once the story is over, to those who ask; may be empty
 * @param renamed what saves of earlier versions call by other ids: from those ids to today's
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
    Map<String, String> renamed,
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
    renamed = Collections.unmodifiableMap(new LinkedHashMap<>(renamed));
    Objects.requireNonNull(hash);
  }

  /** Today's id of what was called by an id in some version. */
  public String current(String id) {
    String current = id;
    for (int i = 0; i < renamed.size() && renamed.containsKey(current); i++) {
      current = renamed.get(current);
    }
    return current;
  }
}
