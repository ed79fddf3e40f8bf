package impromptu.author.coverage;

import impromptu.story.Expr;
import impromptu.story.Position;
import impromptu.story.Text;
import java.util.List;
import java.util.Objects;

/**
 * Words of an author's text that are printed together: the whole of it, or one of its branches.
 *
 * @param text that they stand in
 * @param branch what is printed, as the text has it
 * @param when what the text asks before it prints them, save how often it was printed
 * @param words what the branch itself says; an ellipsis stands for what is inserted
 * @param count how many words that are
 */
public record Passage(Text text, List<Text.Piece> branch, Expr when, String words, int count)
    implements Exhibit {
  private static final String INSERTED = "…";

  public Passage {
    Objects.requireNonNull(text);
    Objects.requireNonNull(when);
    branch = List.copyOf(branch);
    Objects.requireNonNull(words);
  }

  /** Where the text stands. */
  public Position at() {
    return text.position();
  }

  static Passage of(Text text, List<Text.Piece> branch, Expr when) {
    StringBuilder words = new StringBuilder();
    int count = 0;
    for (Text.Piece piece : branch) {
      if (piece instanceof Text.Words plain) {
        words.append(plain.words());
        count += count(plain.words());
      } else if (piece instanceof Text.Styled styled) {
        Passage inner = of(text, styled.body(), when);
        words.append(inner.words());
        count += inner.count();
      } else {
        words.append(piece instanceof Text.Break ? " " : INSERTED);
      }
    }
    return new Passage(text, branch, when, words.toString().strip().replaceAll("\\s+", " "), count);
  }

  /** Whether it says anything of its own. */
  boolean speaks() {
    return count > 0;
  }

  private static int count(String text) {
    int count = 0;
    for (String word : text.split("\\s+", -1)) {
      count += word.chars().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
    }
    return count;
  }
}
