package impromptu.story;

import java.util.List;
import java.util.Map;

/**
 * The words of a language that belong to no verb and no thing.
 *
 * @param words lists of words and phrases by their use, normalised: {@code articles}, {@code and},
 *     {@code then}, {@code except}, {@code all} …, as the library's {@code language} section names
 *     them
 * @param conjugations by the form that stands in templates
 * @param pronouns printed pronouns by whom they stand for ({@code you}, {@code he}, {@code she},
 *     {@code it}, {@code they}), each in the order of {@link Pronoun}
 * @param numbers in words, from zero on
 */
public record Language(
    Map<String, List<String>> words,
    Map<String, Conjugation> conjugations,
    Map<String, List<String>> pronouns,
    List<String> numbers) {
  public Language {
    words = Ordered.map(words);
    conjugations = Ordered.map(conjugations);
    pronouns = Ordered.map(pronouns);
    numbers = List.copyOf(numbers);
  }

  /** The words of one use; empty where the language has none. */
  public List<String> words(String use) {
    return words.getOrDefault(use, List.of());
  }
}
