package impromptu.author.answers;

import java.util.Objects;

/**
 * A verb tried on a thing.
 *
 * @param verb its id
 * @param thing its id
 * @param line what was typed
 * @param answer what was told
 */
public record Pair(String verb, String thing, Origin origin, String line, String answer) {
  public Pair {
    Objects.requireNonNull(verb);
    Objects.requireNonNull(thing);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(line);
    Objects.requireNonNull(answer);
  }
}
