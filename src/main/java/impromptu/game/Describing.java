package impromptu.game;

import impromptu.parser.Message;
import impromptu.story.Room;
import impromptu.story.Text;
import impromptu.story.Thing;
import impromptu.story.Trait;
import impromptu.world.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What looking at rooms and things tells. */
final class Describing {
  private Describing() {}

  /** Heading, description and contents of the player's room; brief where that is asked for. */
  static void room(Live live, boolean whole) {
    Room room = live.story().room(live.room());
    boolean lit = live.lit();
    int bound = live.scope(live.story().player()).bound();
    boolean isWithin = lit && !live.story().isRoom(bound);
    if (live.isSilent()) {
      live.describe();
      live.put(lit && !isWithin ? room.index() : 0, Trait.SEEN.ordinal(), true);
      return;
    }
    if (isWithin) {
      enclosed(live, bound);
      return;
    }
    heading(live, room, lit);
    live.describe();
    if (!lit) {
      live.say(Message.of("dark-description"));
      return;
    }
    if (whole || isDescribed(live, room)) {
      live.say(room.description());
    }
    live.put(room.index(), Trait.SEEN.ordinal(), true);
    things(live, room.index());
  }

  /** What there is to see by light from within a closed thing. */
  private static void enclosed(Live live, int bound) {
    live.prose().kind(Paragraph.Kind.HEADING);
    live.inline(Message.of("enclosed", List.of(bound)));
    live.prose().kind(Paragraph.Kind.PROSE);
    live.describe();
    List<Integer> within = live.names().contents(bound);
    if (within.isEmpty()) {
      live.say(Message.of("enclosed-bare", List.of(bound)));
    } else {
      listed(live, "contents-in", bound, within);
    }
  }

  /** Whether entering a room describes it, as VERBOSE, BRIEF or SUPERBRIEF would have it. */
  private static boolean isDescribed(Live live, Room room) {
    int brief = live.draft().get(Layout.BRIEF);
    return brief == 0 || (brief == 1 && !live.is(room.index(), Trait.SEEN));
  }

  private static void heading(Live live, Room room, boolean lit) {
    live.prose().kind(Paragraph.Kind.HEADING);
    if (lit) {
      live.print(Names.cased(room.name().text(), true));
    } else {
      live.inline(Message.of("dark-name"));
    }
    int on = live.holder(live.story().player());
    if (on != room.index() && on != 0) {
      live.inline(
          Message.of(live.is(on, Trait.SUPPORTER) ? "heading-on" : "heading-in", List.of(on)));
    }
    live.prose().kind(Paragraph.Kind.PROSE);
  }

  private static void things(Live live, int room) {
    List<Integer> plain = new ArrayList<>();
    for (int thing : live.names().contents(room)) {
      Text initial = live.story().thing(thing).initial();
      if (initial.isEmpty() || live.is(thing, Trait.HANDLED)) {
        plain.add(thing);
      } else {
        live.as(live.action().about(thing, 0), () -> live.say(initial));
      }
    }
    if (!plain.isEmpty()) {
      live.say(
          Message.of("room-list", "list", live.written(() -> live.names().list(plain, "and"))));
    }
    onScenery(live, room);
  }

  /** What lies on or in the furniture that the room's own text tells of. */
  private static void onScenery(Live live, int room) {
    for (int at = live.firstIn(room); at != 0; at = live.nextIn(at)) {
      sceneryContents(live, at);
    }
    for (int backdrop : live.story().room(room).backdrops()) {
      sceneryContents(live, backdrop);
    }
  }

  private static void sceneryContents(Live live, int thing) {
    boolean tells =
        live.is(thing, Trait.SCENERY)
            && !live.is(thing, Trait.HIDDEN)
            && !live.is(thing, Trait.PERSON)
            && live.seeThrough(thing);
    List<Integer> within = tells ? live.names().contents(thing) : List.of();
    if (!within.isEmpty()) {
      listed(live, live.is(thing, Trait.SUPPORTER) ? "scenery-on" : "scenery-in", thing, within);
    }
  }

  private static void listed(Live live, String message, int holder, List<Integer> within) {
    String list = live.written(() -> live.names().list(within, "and"));
    live.say(new Message(message, Map.of("list", list), List.of(holder)));
  }

  /** A thing's description, its state and what can be seen in or on it. */
  static void thing(Live live, int entity) {
    if (live.story().isRoom(entity)) {
      room(live, true);
      return;
    }
    if (live.isSilent()) {
      return;
    }
    Thing thing = live.story().thing(entity);
    boolean described = !thing.description().isEmpty();
    if (described) {
      live.say(thing.description());
    }
    boolean stateTold = state(live, entity);
    boolean told = contentsIfAny(live, entity) || stateTold;
    if (!described && !told) {
      live.say(Message.of("nothing-special", List.of(entity)));
    }
  }

  private static boolean state(Live live, int thing) {
    boolean told = false;
    if (live.is(thing, Trait.OPENABLE)) {
      live.say(Message.of(live.is(thing, Trait.OPEN) ? "is-open" : "is-closed", List.of(thing)));
      told = true;
    }
    if (live.is(thing, Trait.SWITCHABLE)) {
      live.say(Message.of(live.is(thing, Trait.ON) ? "is-on" : "is-off", List.of(thing)));
      told = true;
    }
    return told;
  }

  private static boolean contentsIfAny(Live live, int thing) {
    boolean open = !live.is(thing, Trait.PERSON) && live.seeThrough(thing);
    List<Integer> within = open ? live.names().contents(thing) : List.of();
    if (within.isEmpty()) {
      return false;
    }
    listed(live, live.is(thing, Trait.SUPPORTER) ? "contents-on" : "contents-in", thing, within);
    return true;
  }

  /** What is in or on a thing, or that there is nothing. */
  static void contents(Live live, int thing) {
    if (!contentsIfAny(live, thing)) {
      boolean on = live.is(thing, Trait.SUPPORTER);
      live.say(Message.of(on ? "nothing-on" : "nothing-in", List.of(thing)));
    }
  }
}
