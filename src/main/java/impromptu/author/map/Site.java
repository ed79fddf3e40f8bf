package impromptu.author.map;

import java.util.List;
import java.util.Objects;

/**
 * A room on the map.
 *
 * @param things the names of what can be found there at the start, scenery left out
 */
public record Site(String id, String name, boolean dark, boolean start, List<String> things) {
  public Site {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    things = List.copyOf(things);
  }
}
