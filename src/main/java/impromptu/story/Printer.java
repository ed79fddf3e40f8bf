package impromptu.story;

import java.util.List;
import java.util.Map;

/** Where a {@link Text} prints itself to; it also knows the facts that the text depends on. */
public interface Printer extends Facts {
  void print(String words);

  /** Ends the line, inside a paragraph. */
  void lineBreak();

  /** Ends the paragraph. Several in a row end only one. */
  void paragraphBreak();

  /** Opens a style until the matching {@link #unstyle}; {@code em}, {@code strong} or a name. */
  void style(String name);

  void unstyle();

  /**
   * Prints an entity's name and makes it the subject that the next conjugated word agrees with.
   *
   * @param article which article goes before the name
   * @param capital whether the first letter is a capital
   */
  void name(int entity, Article article, boolean capital);

  /** The same with another form of the name's definite article, by that article. */
  void declined(int entity, Map<String, String> forms, boolean capital);

  /** Prints the actor as a pronoun in a role (you, your, he …) and makes it the subject. */
  void pronoun(Pronoun role, int entity, boolean capital);

  /** Prints a verb form that agrees with the last subject. */
  void conjugated(Conjugation forms, boolean capital);

  /** Prints what is directly in the holder as a list with articles and counts. */
  void listContents(int holder);

  /** Prints a number in words as far as the language has them, in digits beyond. */
  void numberInWords(int number);

  /** Prints one of the values that the engine gives stock messages, such as {@code word}. */
  void parameter(String name);

  /** How often this place in this text has been printed before; counts this printing. */
  int timesPrinted(int counter);

  /** Notes that one of the ways through a text is printed: the whole of it, or a branch in it. */
  void passes(List<Text.Piece> branch);

  /** A number below the bound that depends on the seed, the turn and the place in the text. */
  int wording(int counter, int bound);
}
