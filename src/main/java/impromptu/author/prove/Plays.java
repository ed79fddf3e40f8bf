package impromptu.author.prove;

import impromptu.author.coverage.Footprint;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody has played.
 *
 * @param shown by lines, what of the story they were seen to show, be it told by the game or by the
 *     session; what the game tells need not be in it
 */
public record Plays(Map<Witness, Footprint> shown) {
  public Plays {
    shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
  }

  /** Plays of which is known only what the game tells. */
  static Plays of(Witness way) {
    return new Plays(Map.of(way, new Footprint()));
  }

  /** The lines of each. */
  List<Witness> ways() {
    return List.copyOf(shown.keySet());
  }
}
