package impromptu.story;

import java.util.List;
import java.util.Objects;

/**
 * What an entity is called.
 *
 * @param text the printed name without an article
 * @param plural the printed name of several of them
 * @param indefinite the indefinite article with its trailing space left off; empty where none goes
 *     before the name
 * @param definite the definite article likewise; empty for proper names
 * @param words the words that call it, normalised by {@link Words#normal}, the name's own among
 *     them
 * @param plurals the words that call several of its like
 */
public record Name(
    String text,
    String plural,
    String indefinite,
    String definite,
    List<String> words,
    List<String> plurals) {
  public Name {
    Objects.requireNonNull(text);
    Objects.requireNonNull(plural);
    Objects.requireNonNull(indefinite);
    Objects.requireNonNull(definite);
    words = List.copyOf(words);
    plurals = List.copyOf(plurals);
  }

  /** The name behind its definite article, which is not said twice: "The Wings", "the Wings". */
  public String withDefinite() {
    return behind(definite);
  }

  public String withIndefinite() {
    return behind(indefinite);
  }

  private String behind(String article) {
    if (article.isEmpty()) {
      return text;
    }
    int length = article.length();
    boolean hasIt =
        text.length() > length
            && text.charAt(length) == ' '
            && text.regionMatches(true, 0, article, 0, length);
    return article + (hasIt ? text.substring(length) : " " + text);
  }
}
