package impromptu.author.prove;

import impromptu.author.coverage.Footprint;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What somebody has played.
 *
 * @param ways the lines of each play
 * @param shown by one of these, what of the story it was seen to show, be it told by the game or by
 *     the session; what the game tells need not be in it. It is asked only where the game by itself
 *     has not shown all, since it may have to be played for that
 */
public record Plays(List<Witness> ways, Function<Witness, Footprint> shown) {
  public Plays {
    ways = List.copyOf(ways);
    Objects.requireNonNull(shown);
  }

  /** Plays of which is known only what the game tells. */
  static Plays of(Witness... ways) {
    return new Plays(List.of(ways), way -> new Footprint());
  }
}
