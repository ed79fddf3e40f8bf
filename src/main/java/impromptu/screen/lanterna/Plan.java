package impromptu.screen.lanterna;

import impromptu.game.Chart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the visited rooms of one level lie on a grid, as the compass says. The room of the level
 * that the story names first is its middle, so that nothing moves while the player walks about.
 */
final class Plan {
  /** A place on the grid. */
  record Spot(int x, int y) {
    Spot moved(Compass point, int steps) {
      return new Spot(x + steps * point.dx, y + steps * point.dy);
    }
  }

  /** What is known to join two rooms, seen from either end. */
  private record Link(String to, Compass point, boolean forward) {
    Spot from(Spot spot, int steps) {
      return spot.moved(point, forward ? steps : -steps);
    }
  }

  /** How far a room may be pushed where another lies already. */
  private static final int FARTHEST = 3;

  private final Map<String, List<Link>> links = new LinkedHashMap<>();
  private final Map<String, Spot> spots = new LinkedHashMap<>();

  private Plan(Chart chart) {
    for (Chart.Spot spot : chart.spots()) {
      links.put(spot.id(), new ArrayList<>());
    }
    for (Chart.Spot spot : chart.spots()) {
      for (Chart.Way way : spot.ways()) {
        Optional<Compass> point = Compass.of(way.direction());
        if (point.isPresent() && links.containsKey(way.to())) {
          links.get(spot.id()).add(new Link(way.to(), point.get(), true));
          links.get(way.to()).add(new Link(spot.id(), point.get(), false));
        }
      }
    }
  }

  /** The rooms on the level of the player's, by id. */
  static Map<String, Spot> of(Chart chart) {
    Plan plan = new Plan(chart);
    if (plan.links.containsKey(chart.here())) {
      plan.place(plan.middle(chart.here()));
    }
    return plan.spots;
  }

  private String middle(String here) {
    Map<String, Boolean> reached = new HashMap<>();
    Deque<String> next = new ArrayDeque<>(List.of(here));
    while (!next.isEmpty()) {
      String room = next.remove();
      if (reached.put(room, true) == null) {
        links.get(room).forEach(link -> next.add(link.to));
      }
    }
    for (String room : links.keySet()) {
      if (reached.containsKey(room)) {
        return room;
      }
    }
    return here;
  }

  private void place(String first) {
    spots.put(first, new Spot(0, 0));
    Deque<String> next = new ArrayDeque<>(List.of(first));
    while (!next.isEmpty()) {
      String room = next.remove();
      for (Link link : links.get(room)) {
        if (!spots.containsKey(link.to) && place(link, spots.get(room))) {
          next.add(link.to);
        }
      }
    }
  }

  private boolean place(Link link, Spot from) {
    for (int steps = 1; steps <= FARTHEST; steps++) {
      Spot spot = link.from(from, steps);
      if (!spots.containsValue(spot)) {
        spots.put(link.to, spot);
        return true;
      }
    }
    return false;
  }
}
