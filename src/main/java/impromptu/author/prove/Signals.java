package impromptu.author.prove;

import impromptu.story.Exit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a search looks out for in the midst of turns, numbered in order. Whether it was seen is no
 * part of a state: nothing hangs on it, so that it makes for no more of them.
 */
final class Signals {
  static final Signals NONE = new Signals(List.of(), false);

  private final int size;
  private final boolean suffices;
  private final Map<Integer, List<Integer>> variables = new HashMap<>();
  private final Map<Integer, List<Integer>> rooms = new HashMap<>();
  private final IdentityHashMap<Exit, Integer> exits = new IdentityHashMap<>();

  /** Something that may be seen in a turn. */
  sealed interface Signal {
    /** A truth is set that is never unset. */
    record Set(int variable) implements Signal {}

    /** An exit is taken. */
    record Taken(Exit exit) implements Signal {}

    /** The player comes to a room. */
    record Entered(int room) implements Signal {}
  }

  /**
   * @param suffices whether a search needs to see nothing but them
   */
  Signals(List<Signal> signals, boolean suffices) {
    this.suffices = suffices;
    size = signals.size();
    for (int number = 0; number < size; number++) {
      Signal signal = signals.get(number);
      if (signal instanceof Signal.Set set) {
        variables.computeIfAbsent(set.variable(), each -> new ArrayList<>()).add(number);
      } else if (signal instanceof Signal.Taken taken) {
        exits.put(taken.exit(), number);
      } else if (signal instanceof Signal.Entered entered) {
        rooms.computeIfAbsent(entered.room(), each -> new ArrayList<>()).add(number);
      }
    }
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Whether a search that has seen them all is at its end. */
  boolean suffices() {
    return suffices;
  }

  /** Whether a variable is only there to be looked out for. */
  boolean hasVariable(int variable) {
    return variables.containsKey(variable);
  }

  /** The signals that are variables, by variable. */
  Map<Integer, List<Integer>> variables() {
    return variables;
  }

  /** The signal that an exit is taken, or -1. */
  int taken(Exit exit) {
    return exits.getOrDefault(exit, -1);
  }

  /** The signals that the player comes to a room. */
  List<Integer> entered(int room) {
    return rooms.getOrDefault(room, List.of());
  }
}
