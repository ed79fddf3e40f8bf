package impromptu.session;

import impromptu.game.Game;
import impromptu.game.Turn;
import impromptu.save.Origin;
import impromptu.save.Step;
import impromptu.world.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The game so far, step by step, and what was taken back of it. The states after the latest steps
 * are all kept, of earlier ones every so many; the rest are played again when they are wanted.
 */
final class History {
  private static final int RECENT = 500;
  private static final int APART = 50;

  private final Game game;
  private final Origin origin;
  private final List<Step> steps = new ArrayList<>();

  /** The state after each step, or null where it would have to be played again. */
  private final List<State> states = new ArrayList<>();

  /** What was taken back, the next to be done again first. */
  private final Deque<Step> undone = new ArrayDeque<>();

  private State now;

  /** The state before the first step, once it was wanted. */
  private Optional<State> first;

  /** Undoing goes no further back than this many steps. */
  private int floor;

  /** Steps whose states are not proven to come out as they did when they were played. */
  private int unproven;

  /** A game that begins. */
  History(Game game, Origin origin) {
    this(game, origin, first(game, origin));
  }

  private History(Game game, Origin origin, State now) {
    this.game = game;
    this.origin = origin;
    this.now = now;
    first = Optional.of(now);
  }

  /** A game that goes on after some steps, if it still comes to the same when they are played. */
  static History goingOn(Game game, Origin origin, List<Step> steps, List<Step> undone, State now) {
    History history = new History(game, origin, now);
    history.steps.addAll(steps);
    history.states.addAll(Collections.nCopies(steps.size(), null));
    history.undone.addAll(undone);
    history.unproven = steps.size();
    if (!steps.isEmpty()) {
      history.first = Optional.empty();
      history.states.set(steps.size() - 1, now);
    }
    return history;
  }

  private static State first(Game game, Origin origin) {
    return game.begin(origin.seed(), Findings.indices(game, origin.found())).state();
  }

  private State first() {
    if (first.isEmpty()) {
      first = Optional.of(first(game, origin));
    }
    return first.get();
  }

  State now() {
    return now;
  }

  Origin origin() {
    return origin;
  }

  List<Step> steps() {
    return Collections.unmodifiableList(steps);
  }

  List<Step> undone() {
    return List.copyOf(undone);
  }

  /** Adds a step. One that took time leaves nothing to be done again. */
  void add(Step step, State after) {
    if (step.turns() > 0) {
      undone.clear();
    }
    append(step, after);
  }

  private void append(Step step, State after) {
    steps.add(step);
    states.add(after);
    now = after;
    int old = steps.size() - 1 - RECENT;
    if (old >= unproven && old % APART != 0) {
      states.set(old, null);
    }
  }

  /** Takes back the last step that took time; empty where there is none. */
  Optional<Step> undo() {
    int last = lastTimed();
    if (last < floor || !reach(last)) {
      return Optional.empty();
    }
    Step taken = steps.get(last);
    int keep = beforeQuestion(last);
    State back = after(keep);
    List<String> found = Findings.in(game, now);
    cut(keep);
    undone.push(taken);
    now = back;
    if (!Findings.in(game, back).containsAll(found)) {
      append(Step.found(found), Findings.with(game, back, found));
    }
    return Optional.of(taken);
  }

  private int lastTimed() {
    int last = steps.size() - 1;
    while (last >= 0 && steps.get(last).turns() == 0) {
      last--;
    }
    return last;
  }

  /** Questions that were asked since the turn before are not asked again. */
  private int beforeQuestion(int steps) {
    int keep = steps;
    while (keep > floor
        && this.steps.get(keep - 1).turns() == 0
        && after(keep).exchange().question().isPresent()) {
      keep--;
    }
    return keep;
  }

  private void cut(int size) {
    steps.subList(size, steps.size()).clear();
    states.subList(size, states.size()).clear();
    unproven = Math.min(unproven, size);
  }

  /** Whether the state after so many steps can be had; where it can't, undoing ends there. */
  private boolean reach(int size) {
    if (size >= unproven) {
      return true;
    }
    int proven = unproven;
    State known = states.get(proven - 1);
    unproven = 0;
    State again = known == null ? now : known;
    states.set(proven - 1, null);
    State played = after(proven);
    states.set(proven - 1, again);
    if (!played.world().equals(again.world())) {
      floor = proven;
      Collections.fill(states.subList(0, proven - 1), null);
      return false;
    }
    return true;
  }

  /** The state after this many steps. */
  private State after(int size) {
    int from = size;
    while (from > 0 && states.get(from - 1) == null) {
      from--;
    }
    State state = from == 0 ? first() : states.get(from - 1);
    for (int i = from; i < size; i++) {
      state = play(state, steps.get(i));
      if (i % APART == 0 || i + 1 == size) {
        states.set(i, state);
      }
    }
    return state;
  }

  private State play(State state, Step step) {
    return step.found().isEmpty()
        ? game.turn(state, step.typed()).state()
        : Findings.with(game, state, step.found());
  }

  /** Does again what was taken back last; empty where there is nothing or it can't be done. */
  Optional<Step> redo() {
    Step wanted = undone.peek();
    if (wanted == null) {
      return Optional.empty();
    }
    String line = wanted.said();
    Turn turn = game.turn(now, line);
    if (turn.taken() == 0) {
      undone.clear();
      return Optional.empty();
    }
    undone.pop();
    append(Step.line(line, turn.meant(), turn.taken()), turn.state());
    return Optional.of(wanted);
  }
}
