package impromptu.game;

import impromptu.parser.Message;
import impromptu.story.Exit;
import impromptu.story.Trait;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ways from where the player is to a place that the player knows. */
final class Routes {
  private Routes() {}

  /** The room that is meant by a room or thing: itself, or where the thing was last seen; or 0. */
  static int roomOf(Live live, int noun) {
    if (live.story().isRoom(noun)) {
      return noun;
    }
    return live.roomOf(live.visible(noun) ? noun : live.lastSeen(noun));
  }

  /** Tells how to get to where the noun is or was last seen; the ways out where there is none. */
  static void tell(Live live) {
    if (live.noun() == 0) {
      live.say(Message.of("walk-unknown"));
      Exits.tell(live);
      return;
    }
    boolean isRoom = live.story().isRoom(live.noun());
    int target = roomOf(live, live.noun());
    List<String> names = new ArrayList<>();
    for (int direction : to(live, target)) {
      names.add(live.story().directions().get(direction).name());
    }
    if (!names.isEmpty()) {
      String list = live.joined(names, "then");
      String message = isRoom ? "way-there" : "way-last-seen";
      live.say(new Message(message, Map.of("list", list), List.of(live.noun())));
    } else if (isRoom) {
      live.say(Message.of(target == live.room() ? "walk-here" : "walk-unknown"));
    } else {
      live.say(Message.of("not-in-sight", List.of(live.noun())));
    }
  }

  /** The directions of a shortest way over exits of visited rooms; empty where none is known. */
  static Deque<Integer> to(Live live, int target) {
    Map<Integer, int[]> cameBy = new HashMap<>();
    Deque<Integer> frontier = new ArrayDeque<>(List.of(live.room()));
    while (!frontier.isEmpty() && !cameBy.containsKey(target)) {
      int room = frontier.remove();
      live.story()
          .room(room)
          .exits()
          .forEach(
              (direction, exit) -> {
                if (isKnown(live, exit, target)
                    && exit.to() != live.room()
                    && cameBy.get(exit.to()) == null) {
                  cameBy.put(exit.to(), new int[] {room, direction});
                  frontier.add(exit.to());
                }
              });
    }
    Deque<Integer> path = new ArrayDeque<>();
    for (int[] by = cameBy.get(target); by != null; by = cameBy.get(by[0])) {
      path.push(by[1]);
    }
    return path;
  }

  private static boolean isKnown(Live live, Exit exit, int target) {
    int to = exit.to();
    return to != 0 && (to == target || live.is(to, Trait.SEEN)) && exit.shown().holds(live);
  }
}
