package impromptu.author.prove;

import impromptu.author.coverage.Footprint;
import java.util.List;

/**
 * What somebody has played.
 *
 * @param shown what of the story it was seen to show, be it told by the game or by the session;
 *     what the game tells need not be in it
 */
public record Plays(List<Witness> ways, Footprint shown) {
  public Plays {
    ways = List.copyOf(ways);
  }

  /** Plays of which is known only what the game tells. */
  static Plays of(Witness... ways) {
    return new Plays(List.of(ways), new Footprint());
  }
}
