package impromptu.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A language's rules for the names whose author gives no article and no plural: the {@code nouns}
 * of its {@code language}.
 *
 * @param articles by what authors may write for it: what goes before one of several, and before the
 *     one that is meant
 * @param one the article of one thing, by the beginning of its name; the longest one counts
 * @param several that of a thing whose name is a plural
 * @param room that of a room
 * @param plurals what an ending becomes in the plural; the longest one counts
 * @param declined by a tag of texts, what it prints in the place of each definite article
 * @param of the words within a name before which the ending stands: "piece of cake"
 */
record NounRules(
    Map<String, List<String>> articles,
    Map<String, String> one,
    String several,
    String room,
    Map<String, String> plurals,
    Map<String, Map<String, String>> declined,
    List<String> of) {
  /** A language without articles, in which nothing is done to a name. */
  static final NounRules NONE =
      new NounRules(Map.of(), Map.of(), "", "", Map.of(), Map.of(), List.of());

  NounRules {
    articles = new LinkedHashMap<>(articles);
    of = List.copyOf(of);
  }

  /** Whether an author may give the article; none at all always may be. */
  boolean allows(String article) {
    return article.isEmpty() || articles.containsKey(article);
  }

  /** The articles that an author may give. */
  Set<String> allowed() {
    return articles.keySet();
  }

  String article(String name, boolean isPlural) {
    return isPlural ? several : one.getOrDefault(beginning(name.toLowerCase(Locale.ROOT)), "");
  }

  String indefinite(String article) {
    return printed(article, 0);
  }

  String definite(String article) {
    return printed(article, 1);
  }

  private String printed(String article, int which) {
    return articles.containsKey(article) ? articles.get(article).get(which) : "";
  }

  /** The name of several. */
  String plural(String name) {
    for (String word : of) {
      int at = name.indexOf(" " + word + " ");
      if (at > 0) {
        return ending(name.substring(0, at)) + name.substring(at);
      }
    }
    return ending(name);
  }

  private String ending(String noun) {
    String longest = "";
    for (String ending : plurals.keySet()) {
      if (noun.endsWith(ending) && ending.length() > longest.length()) {
        longest = ending;
      }
    }
    return noun.substring(0, noun.length() - longest.length())
        + plurals.getOrDefault(longest, longest);
  }

  private String beginning(String name) {
    String longest = "";
    for (String beginning : one.keySet()) {
      if (name.startsWith(beginning) && beginning.length() > longest.length()) {
        longest = beginning;
      }
    }
    return longest;
  }
}
