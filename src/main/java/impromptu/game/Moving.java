package impromptu.game;

import impromptu.parser.Message;
import impromptu.story.Exit;
import impromptu.story.Room;
import impromptu.story.Trait;
import impromptu.world.Layout;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Going from room to room. */
final class Moving {
  /** The library's verb for going a direction. */
  private static final String GO = "go";

  /** The library's direction that means whatever way leads out. */
  private static final String OUT = "out";

  private Moving() {}

  /** Goes the action's direction, or through its noun where that is a door in an exit here. */
  static void go(Live live) {
    Room room = live.story().room(live.roomOf(live.actor()));
    int direction = wayOf(room, live.direction(), live.noun());
    Exit exit = direction < 0 ? null : room.exits().get(direction);
    if (exit == null && isOut(live)) {
      leaveRoom(live);
    } else if (exit == null) {
      refuse(live);
    } else {
      take(live, exit);
    }
  }

  /** The direction of the exit that a door or a room is in, or -1. */
  private static int through(Room room, int noun) {
    for (Map.Entry<Integer, Exit> way : room.exits().entrySet()) {
      if (noun != 0 && (way.getValue().door() == noun || way.getValue().to() == noun)) {
        return way.getKey();
      }
    }
    return -1;
  }

  private static void refuse(Live live) {
    if (live.isSilent()) {
      return;
    }
    List<String> exits = Exits.shown(live);
    if (exits.isEmpty()) {
      live.say(Message.of("no-way"));
    } else {
      live.say(Message.of("no-way-but", "list", live.joined(exits, "or")));
    }
  }

  private static void take(Live live, Exit exit) {
    if (!exit.when().holds(live) || exit.to() == 0) {
      if (exit.refusal().isEmpty()) {
        refuse(live);
      } else {
        live.say(exit.refusal());
      }
    } else if (exit.door() == 0
        || !live.is(exit.door(), Trait.OPENABLE)
        || live.is(exit.door(), Trait.OPEN)
        || Needs.opened(live, exit.door())) {
      arrive(live, exit.to());
    }
  }

  /**
   * Tells the onlooker which exit was taken, if one was: its way was gone, by the engine's own step
   * or by a rule of the author's, and led where it says.
   *
   * @param from the room that the actor was in before
   */
  static void tellOnlooker(Live live, Action went, int from) {
    int to = from == 0 ? 0 : live.roomOf(went.actor());
    if (to == from) {
      return;
    }
    Room room = live.story().room(from);
    Exit exit = room.exits().get(wayOf(room, went.direction(), went.noun()));
    if (exit != null && exit.to() == to) {
      live.game().onlooker().takes(exit);
    }
  }

  /** The direction of the exit that an action goes by, or -1. */
  private static int wayOf(Room room, int direction, int noun) {
    return direction >= 0 ? direction : through(room, noun);
  }

  static void arrive(Live live, int room) {
    live.move(live.actor(), room);
    if (live.actor() == live.story().player() && live.room() == room) {
      Describing.room(live, false);
      live.give(live.story().room(room).enter());
    } else if (live.actor() != live.story().player()) {
      live.say(Message.of("someone-leaves", List.of(live.actor())));
    }
  }

  /** Goes to where the player came from, if a way leads there. */
  static void back(Live live) {
    int before = live.draft().get(Layout.CAME_FROM);
    Room room = live.story().room(live.room());
    int direction = before == 0 ? -1 : through(room, before);
    if (direction < 0) {
      live.say(Message.of(before == 0 ? "back-nowhere" : "back-no-way"));
    } else {
      step(live, direction);
    }
  }

  /** Goes a step at a time to a room, or to where a thing was last seen, over known ways. */
  static void walk(Live live) {
    int target = Routes.roomOf(live, live.noun());
    if (target == live.room()) {
      live.say(Message.of("walk-here", List.of(live.noun())));
      return;
    }
    Deque<Integer> path = Routes.to(live, target);
    if (path.isEmpty()) {
      live.say(Message.of("walk-unknown", List.of(live.noun())));
    }
    while (!path.isEmpty()) {
      int from = live.room();
      boolean wasLit = live.lit();
      int moment = live.moment();
      step(live, path.pop());
      int here = live.room();
      if (here == from || live.ending() >= 0 || live.moment() != moment) {
        return;
      }
      if (!path.isEmpty()) {
        Clock.tick(live, moment, wasLit);
      }
      if (live.room() != here) {
        return;
      }
    }
  }

  private static void step(Live live, int direction) {
    int go = live.game().verb(GO);
    Actions.attempt(live, new Action(live.actor(), go, 0, 0, direction, "", 0));
  }

  /** Gets the player off or out of what holds them, or out of a room that has one way out. */
  static void leave(Live live) {
    int holder = live.holder(live.actor());
    if (live.story().isRoom(holder)) {
      leaveRoom(live);
    } else if (live.reachThrough(holder) || Needs.opened(live, holder)) {
      live.move(live.actor(), live.above(holder));
      if (!live.steps().underWay()) {
        boolean off = live.is(holder, Trait.SUPPORTER);
        live.say(Message.of(off ? "got-off" : "got-out", List.of(holder)));
      }
    }
  }

  private static boolean isOut(Live live) {
    int direction = live.direction();
    return direction >= 0 && live.story().directions().get(direction).id().equals(OUT);
  }

  /** Takes the only way out of the room, or the one that is called so. */
  private static void leaveRoom(Live live) {
    Map<Integer, Exit> exits = live.story().room(live.roomOf(live.actor())).exits();
    List<Integer> ways = new ArrayList<>();
    for (Map.Entry<Integer, Exit> way : exits.entrySet()) {
      if (live.story().directions().get(way.getKey()).id().equals(OUT)) {
        step(live, way.getKey());
        return;
      }
      if (Exits.isShown(live, way.getValue())) {
        ways.add(way.getKey());
      }
    }
    if (ways.size() == 1) {
      step(live, ways.get(0));
    } else {
      Exits.tell(live);
    }
  }
}
