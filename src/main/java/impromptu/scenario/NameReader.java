package impromptu.scenario;

import impromptu.story.Language;
import impromptu.story.Name;
import impromptu.story.Trait;
import impromptu.story.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes names: what is printed, and the words that call it. */
final class NameReader {
  private final List<String> unspoken = new ArrayList<>();
  private final NounRules nouns;

  NameReader(Language language, NounRules nouns) {
    this.nouns = nouns;
    unspoken.addAll(language.words("articles"));
    unspoken.addAll(language.words("of"));
  }

  /** In a sentence a room's name takes the definite article, unless its author gives another. */
  Name room(String printed, Optional<String> article, List<String> words) {
    String definite = nouns.definite(article.orElse(nouns.room()));
    return new Name(printed, printed, definite, definite, words(printed, words), List.of());
  }

  Name thing(String id, Features features) {
    String printed = features.name().isEmpty() ? id.replace('-', ' ') : features.name();
    boolean isPlural = features.properties().contains(Trait.PLURAL.ordinal());
    String plural = features.plural();
    if (plural.isEmpty()) {
      plural = isPlural ? printed : nouns.plural(printed);
    }
    String article = article(printed, isPlural, features);
    List<String> words = words(printed, features.words());
    return new Name(
        printed,
        plural,
        nouns.indefinite(article),
        nouns.definite(article),
        words,
        plurals(plural, features.plurals(), words));
  }

  private String article(String printed, boolean isPlural, Features features) {
    if (features.article().isPresent()) {
      return features.article().get();
    }
    if (features.properties().contains(Trait.PROPER.ordinal())) {
      return "";
    }
    return nouns.article(printed, isPlural);
  }

  private List<String> words(String printed, List<String> more) {
    Set<String> words = new LinkedHashSet<>();
    split(printed, words);
    for (String word : more) {
      split(word, words);
    }
    return new ArrayList<>(words);
  }

  private List<String> plurals(String plural, List<String> more, List<String> words) {
    Set<String> plurals = new LinkedHashSet<>();
    split(plural, plurals);
    plurals.removeAll(words);
    for (String word : more) {
      split(word, plurals);
    }
    return new ArrayList<>(plurals);
  }

  /** Adds the words of a phrase, and the parts of those that a hyphen joins. */
  private void split(String phrase, Set<String> words) {
    int from = 0;
    for (int at = 0; at <= phrase.length(); at++) {
      if (at == phrase.length() || !inWord(phrase.charAt(at))) {
        addWord(phrase.substring(from, at), words);
        from = at + 1;
      }
    }
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c)
        || c == '-'
        || c == '\''
        || c == '’'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSurrogate(c);
  }

  private void addWord(String raw, Set<String> words) {
    String word = Words.normal(raw);
    if (word.isEmpty() || unspoken.contains(word)) {
      return;
    }
    words.add(word);
    if (word.indexOf('-') >= 0) {
      int from = 0;
      for (int hyphen = word.indexOf('-'); hyphen >= 0; hyphen = word.indexOf('-', from)) {
        addPart(word.substring(from, hyphen), words);
        from = hyphen + 1;
      }
      addPart(word.substring(from), words);
    }
  }

  private void addPart(String part, Set<String> words) {
    if (!part.isEmpty() && !unspoken.contains(part)) {
      words.add(part);
    }
  }
}
