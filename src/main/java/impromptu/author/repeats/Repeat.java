package impromptu.author.repeats;

import impromptu.story.Position;
import java.util.List;
import java.util.Objects;

/**
 * A phrase that stands in several texts, or several times in one.
 *
 * @param phrase its words, in lower case
 * @param places where the texts begin that it stands in, once for each time
 */
public record Repeat(String phrase, List<Position> places) {
  public Repeat {
    Objects.requireNonNull(phrase);
    places = List.copyOf(places);
  }
}
