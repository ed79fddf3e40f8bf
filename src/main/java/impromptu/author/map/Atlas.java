package impromptu.author.map;

import impromptu.story.Bearing;
import impromptu.story.Direction;
import impromptu.story.Exit;
import impromptu.story.Expr;
import impromptu.story.Room;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rooms of a story and the ways between them, a way there and back as one. */
public record Atlas(String title, List<Site> sites, List<Way> ways) {
  public Atlas {
    sites = List.copyOf(sites);
    ways = List.copyOf(ways);
  }

  public static Atlas of(Story story) {
    Map<Integer, List<String>> things = things(story);
    List<Site> sites = new ArrayList<>();
    List<Way> ways = new ArrayList<>();
    Set<Exit> drawn = new HashSet<>();
    for (int i = 1; i <= story.rooms(); i++) {
      Room room = story.room(i);
      sites.add(site(story, room, things.getOrDefault(i, List.of())));
      for (Map.Entry<Integer, Exit> way : room.exits().entrySet()) {
        if (way.getValue().to() != 0 && drawn.add(way.getValue())) {
          ways.add(way(story, room, way.getKey(), way.getValue(), drawn));
        }
      }
    }
    return new Atlas(story.meta().title(), sites, ways);
  }

  /** The names of what can be found in each room at the start. */
  private static Map<Integer, List<String>> things(Story story) {
    Map<Integer, List<String>> things = new HashMap<>();
    for (int i = story.rooms() + 1; i < story.entities().size(); i++) {
      Thing thing = story.thing(i);
      boolean isTold =
          thing.index() != story.player()
              && thing.alike() == thing.index()
              && !thing.properties().contains(Trait.SCENERY.ordinal())
              && !thing.properties().contains(Trait.HIDDEN.ordinal());
      if (isTold) {
        things.computeIfAbsent(thing.start(), room -> new ArrayList<>()).add(thing.name().text());
      }
    }
    return things;
  }

  private static Site site(Story story, Room room, List<String> things) {
    boolean dark = room.properties().contains(Trait.DARK.ordinal());
    return new Site(room.id(), room.name().text(), dark, isStart(story, room), things);
  }

  private static boolean isStart(Story story, Room room) {
    int at = story.start();
    while (!story.isRoom(at) && at != 0) {
      at = story.thing(at).start();
    }
    return at == room.index();
  }

  /** A direction from a room; of two that are mapped alike only the first points anywhere. */
  private static Course course(Story story, Room room, int index) {
    Direction direction = story.directions().get(index);
    Bearing bearing = direction.bearing();
    for (Map.Entry<Integer, Exit> other : room.exits().entrySet()) {
      if (other.getKey() == index) {
        break;
      }
      boolean isSame = story.directions().get(other.getKey()).bearing() == bearing;
      bearing = isSame && other.getValue().to() != 0 ? Bearing.NONE : bearing;
    }
    Heading heading = Heading.of(bearing);
    boolean isTold = heading.isCompass() && direction.id().equals(bearing.id());
    return new Course(direction.id(), heading, isTold);
  }

  private static Way way(Story story, Room from, int direction, Exit there, Set<Exit> drawn) {
    Room to = story.room(there.to());
    Course back = Course.NONE;
    boolean conditional = there.when() != Expr.Literal.TRUE;
    int opposite = story.directions().get(direction).opposite();
    int found = -1;
    for (Map.Entry<Integer, Exit> way : to.exits().entrySet()) {
      boolean fits = way.getValue().to() == from.index() && !drawn.contains(way.getValue());
      if (fits && (found < 0 || way.getKey() == opposite)) {
        found = way.getKey();
      }
    }
    if (found >= 0) {
      Exit way = to.exits().get(found);
      drawn.add(way);
      back = course(story, to, found);
      conditional |= way.when() != Expr.Literal.TRUE;
    }
    String door = there.door() == 0 ? "" : story.entity(there.door()).name().text();
    return new Way(from.id(), to.id(), course(story, from, direction), back, door, conditional);
  }
}
