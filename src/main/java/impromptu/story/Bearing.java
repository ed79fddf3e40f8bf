package impromptu.story;

import java.util.Locale;

/** Which way a direction goes on a map, north being up on the paper. */
public enum Bearing {
  NORTH,
  NORTHEAST,
  EAST,
  SOUTHEAST,
  SOUTH,
  SOUTHWEST,
  WEST,
  NORTHWEST,
  UP,
  DOWN,
  /** Nowhere that a map could show. */
  NONE;

  /** The name in a scenario. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
