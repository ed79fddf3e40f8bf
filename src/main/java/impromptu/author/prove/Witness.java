package impromptu.author.prove;

import java.util.List;

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
