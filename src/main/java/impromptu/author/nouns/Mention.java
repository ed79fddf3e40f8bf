package impromptu.author.nouns;

import impromptu.story.Position;
import java.util.List;
import java.util.Objects;

/**
 * A noun that the story mentioned and then did not know.
 *
 * @param at where the text stands that mentions it
 * @param sentence the sentence as it was printed
 * @param denial what examining it told
 * @param way the lines that lead there
 */
public record Mention(Position at, String noun, String sentence, String denial, List<String> way) {
  public Mention {
    Objects.requireNonNull(at);
    Objects.requireNonNull(noun);
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(denial);
    way = List.copyOf(way);
  }
}
