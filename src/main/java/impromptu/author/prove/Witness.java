package impromptu.author.prove;

import impromptu.author.trying.Shrinking;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lines that show something when they are typed.
 *
 * @param seed the seed that play must begin with
 * @param found ids of the endings that must have been found in other playings
 */
public record Witness(int seed, List<String> found, List<String> lines) {
  public Witness {
    found = List.copyOf(found);
    lines = List.copyOf(lines);
  }

  /** The same with other lines. */
  Witness with(List<String> other) {
    return new Witness(seed, found, other);
  }

  /** The same with the fewest of its lines found that still show something. */
  Witness shortened(Predicate<Witness> shows) {
    return with(Shrinking.shortest(lines, fewer -> shows.test(with(fewer))));
  }

  /** The beginning of a transcript: what play begins with, and the lines after {@code > }. */
  public String transcript() {
    StringBuilder text = new StringBuilder();
    if (seed != 0) {
      text.append("# seed: ").append(seed).append('\n');
    }
    if (!found.isEmpty()) {
      text.append("# found: ").append(String.join(", ", found)).append('\n');
    }
    for (String line : lines) {
      text.append("> ").append(line).append('\n');
    }
    return text.toString();
  }
}
