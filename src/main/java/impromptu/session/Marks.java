package impromptu.session;

import impromptu.world.State;
import java.util.Arrays;

/** States of a game by how many lines had been played, in that order. */
final class Marks {
  private static final int FIRST_ROOM = 64;

  private int[] lines = new int[FIRST_ROOM];
  private State[] states = new State[FIRST_ROOM];
  private int size;

  /** Puts a state in, in the place of another after as many lines. */
  void put(int line, State state) {
    int at = find(line);
    if (at < 0) {
      at = -at - 1;
      makeRoom(at);
    }
    lines[at] = line;
    states[at] = state;
  }

  private void makeRoom(int at) {
    if (size == lines.length) {
      lines = Arrays.copyOf(lines, size * 2);
      states = Arrays.copyOf(states, size * 2);
    }
    System.arraycopy(lines, at, lines, at + 1, size - at);
    System.arraycopy(states, at, states, at + 1, size - at);
    size++;
  }

  private int find(int line) {
    return Arrays.binarySearch(lines, 0, size, line);
  }

  void remove(int line) {
    int at = find(line);
    if (at >= 0) {
      cut(at, at + 1);
    }
  }

  /** Forgets the states after more lines than these. */
  void forgetAfter(int line) {
    int at = find(line);
    cut(at < 0 ? -at - 1 : at + 1, size);
  }

  /** Forgets the states before as many lines. */
  void forgetBefore(int line) {
    int at = find(line);
    cut(0, at < 0 ? -at - 1 : at);
  }

  private void cut(int from, int to) {
    System.arraycopy(lines, to, lines, from, size - to);
    System.arraycopy(states, to, states, from, size - to);
    int shorter = size - (to - from);
    Arrays.fill(states, shorter, size, null);
    size = shorter;
  }

  /** After how many lines the last state is that is there up to this many; -1 where none is. */
  int last(int line) {
    int at = find(line);
    int before = at >= 0 ? at : -at - 2;
    return before < 0 ? -1 : lines[before];
  }

  /** After how many lines the first state is that is there from this many on; -1 where none is. */
  int first(int line) {
    int at = find(line);
    int after = at >= 0 ? at : -at - 1;
    return after == size ? -1 : lines[after];
  }

  /** The state after this many lines, which must be there. */
  State at(int line) {
    return states[find(line)];
  }
}
