package impromptu.game;

import impromptu.parser.Message;
import impromptu.story.Article;
import impromptu.story.Direction;
import impromptu.story.Exit;
import impromptu.story.Room;
import impromptu.story.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the player knows of the way about, as a value and in words. */
final class Surveying {
  private Surveying() {}

  static Chart chart(Live live) {
    List<Chart.Spot> spots = new ArrayList<>();
    for (int room = 1; room <= live.story().rooms(); room++) {
      if (live.is(room, Trait.SEEN)) {
        spots.add(spot(live, live.story().room(room)));
      }
    }
    return new Chart(live.story().entity(live.room()).id(), spots);
  }

  private static Chart.Spot spot(Live live, Room room) {
    List<Chart.Way> ways = new ArrayList<>();
    for (Map.Entry<Integer, Exit> way : room.exits().entrySet()) {
      if (isKnown(live, way.getValue())) {
        Direction direction = live.story().directions().get(way.getKey());
        int to = way.getValue().to();
        String known = live.is(to, Trait.SEEN) ? live.story().entity(to).id() : "";
        ways.add(new Chart.Way(direction.bearing().id(), direction.name(), known));
      }
    }
    return new Chart.Spot(room.id(), name(live, room.index()), ways);
  }

  /** A room that was seen by light has shown its exits, all but those behind what is hidden. */
  private static boolean isKnown(Live live, Exit exit) {
    return exit.to() != 0
        && exit.shown().holds(live)
        && !(exit.door() != 0 && live.is(exit.door(), Trait.HIDDEN));
  }

  private static String name(Live live, int room) {
    return Names.cased(live.names().named(room, Article.NONE), true);
  }

  static Belongings belongings(Live live) {
    List<String> held = new ArrayList<>();
    List<String> worn = new ArrayList<>();
    int player = live.story().player();
    for (int at = live.firstIn(player); at != 0; at = live.nextIn(at)) {
      if (!live.is(at, Trait.HIDDEN) && !live.is(at, Trait.UNLISTED)) {
        int thing = at;
        if (live.is(at, Trait.WORN)) {
          worn.add(live.names().named(at, Article.INDEFINITE));
        } else {
          held.add(live.written(() -> live.names().list(List.of(thing), "and")));
        }
      }
    }
    return new Belongings(held, worn);
  }

  /** The map in words: a sentence for each room visited, the player's own first. */
  static void tell(Live live) {
    Chart chart = chart(live);
    if (chart.spots().isEmpty()) {
      live.tell(Message.of("map-blank"));
      return;
    }
    live.tell(Message.of("map-here", "name", live.placeName()));
    for (Chart.Spot spot : chart.spots()) {
      List<String> ways = new ArrayList<>();
      for (Chart.Way way : spot.ways()) {
        ways.add(worded(live, way));
      }
      Map<String, String> words = Map.of("name", spot.name(), "list", live.joined(ways, "and"));
      live.tell(new Message(ways.isEmpty() ? "map-closed" : "map-room", words, List.of()));
    }
  }

  private static String worded(Live live, Chart.Way way) {
    if (way.to().isEmpty()) {
      return way.name();
    }
    Message to = Message.of("exit-to", List.of(room(live, way.to())));
    return way.name() + " " + live.written(to);
  }

  private static int room(Live live, String id) {
    int room = 1;
    while (!live.story().room(room).id().equals(id)) {
      room++;
    }
    return room;
  }
}
