package impromptu.world;

import impromptu.story.Entity;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Timer;
import impromptu.story.Variable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Which slot of a {@link World} holds what, for one story. */
public final class Layout {
  /** Turns taken. */
  public static final int TURN = 0;

  /** The seed that play began with. */
  public static final int SEED = 1;

  /** How many numbers were drawn from the stream of chance. */
  public static final int DRAWN = 2;

  public static final int SCORE = 3;

  /** 1 + the ending reached, or 0. */
  public static final int ENDING = 4;

  /** The room that BACK returns to, or 0. */
  public static final int CAME_FROM = 5;

  /** 1 when rooms seen before are described briefly, 2 when all are. */
  public static final int BRIEF = 6;

  /** 1 when changes of the score are not told. */
  public static final int SCORE_SILENT = 7;

  private static final int[] NONE = {};
  private static final int GLOBALS = 8;
  private static final int HOLDER = 0;
  private static final int FIRST = 1;
  private static final int NEXT = 2;
  private static final int LAST_SEEN = 3;
  private static final int FLAGS = 4;

  private final int scenes;
  private final int timers;
  private final int moments;
  private final int found;
  private final int entities;
  private final int stride;
  private final int counters;
  private final int size;
  private final int[][] parts;
  private final int[] wholes;

  /**
   * Null until it is needed. Two threads may both make it, and either will do (the racy single
   * check of Bloch, Effective Java, item 83).
   */
  private World start;

  public Layout(Story story) {
    scenes = GLOBALS + story.variables().size();
    timers = scenes + 2 * story.scenes().size();
    moments = timers + story.timers().size();
    found = moments + 2 * story.moments().size();
    entities = found + story.endings().size();
    stride = FLAGS + (story.properties().size() + 31) / 32;
    counters = entities + stride * story.entities().size();
    size = counters + story.counters();
    parts = parts(story);
    wholes = new int[story.entities().size()];
    for (int thing = story.rooms() + 1; thing < wholes.length; thing++) {
      wholes[thing] = story.thing(thing).partOf();
    }
  }

  private static int[][] parts(Story story) {
    int[][] parts = new int[story.entities().size()][];
    Arrays.fill(parts, NONE);
    for (Map.Entry<Integer, List<Integer>> whole : story.parts().entrySet()) {
      int[] its = new int[whole.getValue().size()];
      for (int i = 0; i < its.length; i++) {
        its[i] = whole.getValue().get(i);
      }
      parts[whole.getKey()] = its;
    }
    return parts;
  }

  /** The parts of an entity, in story order. */
  int[] parts(int entity) {
    return parts[entity];
  }

  /** What an entity is a part of, or 0. */
  int whole(int entity) {
    return wholes[entity];
  }

  public int variable(int variable) {
    return GLOBALS + variable;
  }

  /** The ordinal of a scene's phase. */
  public int phase(int scene) {
    return scenes + 2 * scene;
  }

  /** The turn in which a scene last began. */
  public int began(int scene) {
    return scenes + 2 * scene + 1;
  }

  /** Turns until a timer fires; 0 while it does not run. */
  public int timer(int timer) {
    return timers + timer;
  }

  /** Beats left of a moment; 0 while it is not played. */
  public int beats(int moment) {
    return moments + 2 * moment;
  }

  /** 1 once a moment has begun. */
  public int played(int moment) {
    return moments + 2 * moment + 1;
  }

  /** 1 where an ending was reached in some playing. */
  public int found(int ending) {
    return found + ending;
  }

  public int holder(int entity) {
    return entities + stride * entity + HOLDER;
  }

  /** The first thing that an entity holds; follows from the holders. */
  public int first(int entity) {
    return entities + stride * entity + FIRST;
  }

  /** The next thing in the same holder, in story order; follows from the holders. */
  public int next(int entity) {
    return entities + stride * entity + NEXT;
  }

  /** Where the player last saw a thing: a room or thing, or 0. */
  public int lastSeen(int entity) {
    return entities + stride * entity + LAST_SEEN;
  }

  /** The slot of 32 properties that the property is among; its bit is {@code property & 31}. */
  public int flags(int entity, int property) {
    return entities + stride * entity + FLAGS + (property >> 5);
  }

  /** The first entity whose flags for a property stand in this slot or a later one. */
  public int entityFrom(int slot, int property) {
    int before = slot - flags(0, property);
    return before <= 0 ? 0 : (before + stride - 1) / stride;
  }

  /** How often a place in a text was printed, a hint given, a choice taken. */
  public int counter(int counter) {
    return counters + counter;
  }

  public int size() {
    return size;
  }

  /**
   * The world as the story begins: nothing has happened, nothing is found, the seed is 0. Always
   * the same one, so that worlds share with it whatever has not changed since.
   */
  public World start(Story story) {
    World made = start;
    if (made == null) {
      made = begun(story);
      start = made;
    }
    return made;
  }

  private World begun(Story story) {
    Draft draft = World.blank(size).draft();
    for (Variable variable : story.variables()) {
      draft.set(variable(variable.index()), variable.start());
    }
    for (Timer timer : story.timers()) {
      draft.set(timer(timer.index()), timer.starts() ? timer.turns() : 0);
    }
    for (int i = story.entities().size() - 1; i > 0; i--) {
      Entity entity = story.entity(i);
      for (int property : entity.properties()) {
        int slot = flags(i, property);
        draft.set(slot, draft.get(slot) | 1 << (property & 31));
      }
      if (entity instanceof Thing thing) {
        place(draft, i, i == story.player() ? story.start() : thing.start());
      }
    }
    return draft.world();
  }

  /** Moves an entity, keeping each holder's things in story order. */
  public void move(Draft draft, int entity, int to) {
    int from = draft.get(holder(entity));
    if (from == to) {
      return;
    }
    if (from != 0) {
      unlink(draft, entity, from);
    }
    place(draft, entity, to);
  }

  private void unlink(Draft draft, int entity, int from) {
    int link = first(from);
    while (draft.get(link) != entity) {
      link = next(draft.get(link));
    }
    draft.set(link, draft.get(next(entity)));
    draft.set(next(entity), 0);
  }

  private void place(Draft draft, int entity, int to) {
    draft.set(holder(entity), to);
    if (to == 0) {
      return;
    }
    int link = first(to);
    while (draft.get(link) != 0 && draft.get(link) < entity) {
      link = next(draft.get(link));
    }
    draft.set(next(entity), draft.get(link));
    draft.set(link, entity);
  }
}
