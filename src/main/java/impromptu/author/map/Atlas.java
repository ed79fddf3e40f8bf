package impromptu.author.map;

import impromptu.story.Exit;
import impromptu.story.Expr;
import impromptu.story.Room;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Trait;
import java.util.ArrayList;
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
    List<Site> sites = new ArrayList<>();
    List<Way> ways = new ArrayList<>();
    Set<Exit> drawn = new HashSet<>();
    for (int i = 1; i <= story.rooms(); i++) {
      Room room = story.room(i);
      sites.add(site(story, room));
      for (Map.Entry<Integer, Exit> way : room.exits().entrySet()) {
        if (way.getValue().to() != 0 && drawn.add(way.getValue())) {
          ways.add(way(story, room, way.getKey(), way.getValue(), drawn));
        }
      }
    }
    return new Atlas(story.meta().title(), sites, ways);
  }

  private static Site site(Story story, Room room) {
    List<String> things = new ArrayList<>();
    for (int i = story.rooms() + 1; i < story.entities().size(); i++) {
      Thing thing = story.thing(i);
      boolean isTold =
          thing.start() == room.index()
              && thing.index() != story.player()
              && thing.alike() == thing.index()
              && !thing.properties().contains(Trait.SCENERY.ordinal())
              && !thing.properties().contains(Trait.HIDDEN.ordinal());
      if (isTold) {
        things.add(thing.name().text());
      }
    }
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

  private static Way way(Story story, Room from, int direction, Exit there, Set<Exit> drawn) {
    Room to = story.room(there.to());
    String back = "";
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
      back = story.directions().get(found).id();
      conditional |= way.when() != Expr.Literal.TRUE;
    }
    String door = there.door() == 0 ? "" : story.entity(there.door()).name().text();
    String name = story.directions().get(direction).id();
    return new Way(from.id(), to.id(), name, back, door, conditional);
  }
}
