package impromptu.save;

import java.util.List;

/**
 * What a playing began with, so that it can be played again.
 *
 * @param seed what chance is drawn from
 * @param found ids of the endings already found
 */
public record Origin(int seed, List<String> found) {
  public Origin {
    found = List.copyOf(found);
  }
}
