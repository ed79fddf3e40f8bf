package impromptu.game;

import java.util.List;
import java.util.Objects;

/**
 * What the player knows of the way about.
 *
 * @param here id of the room that the player is in
 * @param spots the rooms visited, in the story's order; without the player's own where it was never
 *     seen by light
 */
public record Chart(String here, List<Spot> spots) {
  public static final Chart BLANK = new Chart("", List.of());

  /** A room visited. */
  public record Spot(String id, String name, List<Way> ways) {
    public Spot {
      Objects.requireNonNull(id);
      Objects.requireNonNull(name);
      ways = List.copyOf(ways);
    }
  }

  /**
   * A way out of a room.
   *
   * @param direction which way the story has it mapped
   * @param name the direction as it is printed
   * @param to id of the room it leads to; empty where the player has not been there
   */
  public record Way(String direction, String name, String to) {
    public Way {
      Objects.requireNonNull(direction);
      Objects.requireNonNull(name);
      Objects.requireNonNull(to);
    }
  }

  public Chart {
    Objects.requireNonNull(here);
    spots = List.copyOf(spots);
  }
}
