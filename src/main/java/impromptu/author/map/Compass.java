package impromptu.author.map;

import java.util.Locale;

/** The side of a room that a way leaves by; of ways that the compass does not know, a guess. */
enum Compass {
  NORTH,
  SOUTH,
  EAST,
  WEST;

  static Compass of(String direction) {
    return switch (direction.toLowerCase(Locale.ROOT)) {
      case "north", "northeast", "northwest", "up", "out" -> NORTH;
      case "west" -> WEST;
      case "east" -> EAST;
      default -> SOUTH;
    };
  }

  /** Whether what lies there is drawn above, or to the left. */
  boolean isUpwards() {
    return this == NORTH || this == WEST;
  }

  Compass opposite() {
    return switch (this) {
      case NORTH -> SOUTH;
      case SOUTH -> NORTH;
      case EAST -> WEST;
      case WEST -> EAST;
    };
  }
}
