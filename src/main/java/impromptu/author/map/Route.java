package impromptu.author.map;

import java.util.List;

/**
 * How a way runs: from a port of a room to a port of another.
 *
 * @param room the place of the one in the atlas
 * @param other that of the other
 * @param corners where the way turns, its ends included
 */
record Route(int room, Port from, int other, Port to, List<Lanes.Node> corners) {
  Route {
    corners = List.copyOf(corners);
  }
}
