package impromptu.game;

import impromptu.parser.Message;
import impromptu.story.Exit;
import impromptu.story.Room;
import impromptu.story.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ways out of a room, as the player may know them. */
final class Exits {
  private Exits() {}

  /** Lists the exits in view with the destinations that the player knows. */
  static void tell(Live live) {
    List<String> exits = shown(live);
    if (exits.isEmpty()) {
      live.say(Message.of("no-exits"));
    } else {
      live.say(Message.of("exits", "list", live.joined(exits, "and")));
    }
  }

  /** Each exit in view in words: its direction, its door, where it leads if that is known. */
  static List<String> shown(Live live) {
    Room room = live.story().room(live.room());
    List<String> exits = new ArrayList<>();
    for (Map.Entry<Integer, Exit> way : room.exits().entrySet()) {
      if (isShown(live, way.getValue())) {
        exits.add(worded(live, way.getKey(), way.getValue()));
      }
    }
    return exits;
  }

  static boolean isShown(Live live, Exit exit) {
    boolean known = exit.to() != 0 && live.is(exit.to(), Trait.SEEN);
    return exit.to() != 0
        && exit.shown().holds(live)
        && (live.lit() || known)
        && !(exit.door() != 0 && live.is(exit.door(), Trait.HIDDEN));
  }

  private static String worded(Live live, int direction, Exit exit) {
    StringBuilder words = new StringBuilder(live.story().directions().get(direction).name());
    if (exit.door() != 0 && live.is(exit.door(), Trait.OPENABLE) && live.lit()) {
      boolean open = live.is(exit.door(), Trait.OPEN);
      words.append(about(live, open ? "exit-open-door" : "exit-closed-door", exit.door()));
    }
    if (live.is(exit.to(), Trait.SEEN)) {
      words.append(about(live, "exit-to", exit.to()));
    }
    return words.toString();
  }

  private static String about(Live live, String message, int entity) {
    return " " + live.written(Message.of(message, List.of(entity)));
  }
}
