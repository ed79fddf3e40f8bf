package impromptu.author.coverage;

import impromptu.story.Position;
import impromptu.story.Text;
import java.util.List;
import java.util.Objects;

/**
 * Words of an author's text that are printed together: the whole of it, or one of its branches.
 *
 * @param at where the text stands
 * @param branch what is printed, as the text has it
 * @param words what the branch itself says; an ellipsis stands for what is inserted
 * @param count how many words that are
 */
public record Passage(Position at, List<Text.Piece> branch, String words, int count) {
  private static final String INSERTED = "…";

  public Passage {
    Objects.requireNonNull(at);
    branch = List.copyOf(branch);
    Objects.requireNonNull(words);
  }

  static Passage of(Position at, List<Text.Piece> branch) {
    StringBuilder words = new StringBuilder();
    int count = 0;
    for (Text.Piece piece : branch) {
      if (piece instanceof Text.Words plain) {
        words.append(plain.words());
        count += count(plain.words());
      } else if (piece instanceof Text.Styled styled) {
        Passage inner = of(at, styled.body());
        words.append(inner.words());
        count += inner.count();
      } else {
        words.append(piece instanceof Text.Break ? " " : INSERTED);
      }
    }
    return new Passage(at, branch, words.toString().strip().replaceAll("\\s+", " "), count);
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
