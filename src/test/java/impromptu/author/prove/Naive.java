package impromptu.author.prove;

import impromptu.game.Game;
import impromptu.world.State;
import impromptu.world.World;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A search that knows nothing: it types every line made of some verbs, some names and some
 * particles, and tells worlds apart by everything in them but turns. Slow, and plainly right.
 */
final class Naive {
  private final Game game;
  private final List<String> lines;
  private final Map<Object, Integer> depth = new LinkedHashMap<>();
  private final Map<Object, Set<Object>> back = new HashMap<>();
  private final Map<String, Integer> endings = new HashMap<>();
  private final Set<Object> ended = new HashSet<>();

  Naive(Game game, List<String> lines) {
    this.game = game;
    this.lines = lines;
  }

  /** Searches it all. */
  void search() {
    Deque<State> open = new ArrayDeque<>();
    State start = game.begin(0, Set.of()).state();
    open.add(start);
    depth.put(key(start.world()), 0);
    while (!open.isEmpty()) {
      State state = open.remove();
      Object from = key(state.world());
      for (String line : game.ending(state).isPresent() ? List.<String>of() : lines) {
        State next = game.turn(state, line).state();
        Object to = key(next.world());
        back.computeIfAbsent(to, each -> new HashSet<>()).add(from);
        if (!depth.containsKey(to)) {
          depth.put(to, depth.get(from) + 1);
          open.add(new State(next.world(), impromptu.world.Exchange.NONE));
          if (game.ending(next).isPresent()) {
            String id = game.story().endings().get(game.ending(next).get()).id();
            endings.putIfAbsent(id, depth.get(to));
            ended.add(to);
          }
        }
      }
    }
  }

  /** What is so in a world, without what nothing in these stories asks about. */
  private Object key(World world) {
    List<Integer> slots = new ArrayList<>();
    int counters = game.layout().counter(0);
    for (int slot = impromptu.world.Layout.ENDING; slot < counters; slot++) {
      slots.add(world.get(slot));
    }
    return slots;
  }

  /** How many commands each ending takes that can be reached. */
  Map<String, Integer> endings() {
    return endings;
  }

  /** How many commands the nearest state takes from which no ending can be reached; or -1. */
  int nearestDeadEnd() {
    Set<Object> hopeful = new HashSet<>(ended);
    Deque<Object> open = new ArrayDeque<>(ended);
    while (!open.isEmpty()) {
      for (Object before : back.getOrDefault(open.remove(), Set.of())) {
        if (hopeful.add(before)) {
          open.add(before);
        }
      }
    }
    for (Map.Entry<Object, Integer> state : depth.entrySet()) {
      if (!hopeful.contains(state.getKey())) {
        return state.getValue();
      }
    }
    return -1;
  }
}
