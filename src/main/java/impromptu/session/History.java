package impromptu.session;

import impromptu.game.Game;
import impromptu.game.Turn;
import impromptu.save.Origin;
import impromptu.save.Past;
import impromptu.save.Portrait;
import impromptu.save.Step;
import impromptu.world.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The game so far, line by line, and what was taken back of it, in bounded memory. The states after
 * the latest lines are all kept, of earlier ones the fewer the further back; those between are
 * played again when they are wanted. Of a very long game the beginning is forgotten. Lines are
 * counted from the game's beginning all the same.
 */
final class History {
  /** How far back states are kept only every so many lines. */
  private static final int[][] THINNED = {{500, 50}, {5_000, 500}, {50_000, 5_000}};

  /** How far apart the states are that a save takes along: one of each, and all of the last. */
  private static final int[] TAKEN = {50, 500, 5_000, 20_000};

  private static final int MOST = 160_000;
  private static final int MOST_UNDONE = 100_000;
  private static final int MOST_LETTERS = 4_000_000;

  private final Game game;
  private final Origin origin;
  private final List<Step> steps = new ArrayList<>();

  /** What was taken back, the next to be done again first. */
  private final Deque<Step> undone = new ArrayDeque<>();

  private final Marks marks = new Marks();
  private State now;

  /** How many lines went before those in {@link #steps}. */
  private int forgotten;

  private int letters;

  /** Undoing goes no further back than to here. */
  private int floor;

  /** From here on the marks are proven to come out as they did when they were played. */
  private int proven;

  /** A game that begins. */
  History(Game game, Origin origin) {
    this(game, origin, first(game, origin));
    marks.put(0, now);
  }

  private History(Game game, Origin origin, State now) {
    this.game = game;
    this.origin = origin;
    this.now = now;
  }

  /**
   * A game that goes on after some lines, if it still comes to the same when they are played.
   *
   * @param portrait reads the states on the way; those that do not fit the story are left out
   */
  static History goingOn(Game game, Origin origin, Past past, Portrait portrait, State now) {
    History history = new History(game, origin, now);
    history.steps.addAll(past.steps());
    history.undone.addAll(past.undone());
    history.forgotten = past.forgotten();
    history.floor = past.forgotten();
    history.proven = history.end();
    for (Step step : past.steps()) {
      history.letters += letters(step);
    }
    for (Past.Mark mark : past.marks()) {
      if (mark.after() >= history.forgotten && mark.after() < history.end()) {
        portrait.exactly(mark.state()).ifPresent(state -> history.marks.put(mark.after(), state));
      }
    }
    history.marks.put(history.end(), now);
    return history;
  }

  private static State first(Game game, Origin origin) {
    return game.begin(origin.seed(), Findings.indices(game, origin.found())).state();
  }

  State now() {
    return now;
  }

  Origin origin() {
    return origin;
  }

  /** Whether any line was played. */
  boolean isBegun() {
    return end() > 0;
  }

  /** How many lines were played. */
  private int end() {
    return forgotten + steps.size();
  }

  private Step step(int line) {
    return steps.get(line - forgotten);
  }

  /** How it came to where it is, with some states on the way. */
  Past past(Portrait portrait) {
    List<Past.Mark> taken = new ArrayList<>();
    for (int line = marks.first(0); line >= 0 && line < end(); line = marks.first(line + 1)) {
      if (isTaken(line)) {
        taken.add(new Past.Mark(line, portrait.write(marks.at(line))));
      }
    }
    return new Past(forgotten, steps, List.copyOf(undone), taken);
  }

  private boolean isTaken(int line) {
    int last = end() - 1;
    for (int apart : TAKEN) {
      if (line > 0 && line == last / apart * apart) {
        return true;
      }
    }
    return line > 0 && (line % TAKEN[TAKEN.length - 1] == 0 || line == forgotten);
  }

  /** Adds a line. One that took time leaves nothing to be done again. */
  void add(Step step, State after) {
    if (step.turns() > 0) {
      undone.clear();
    }
    append(step, after);
  }

  private void append(Step step, State after) {
    steps.add(step);
    letters += letters(step);
    now = after;
    marks.put(end(), after);
    for (int[] thinned : THINNED) {
      int old = end() - thinned[0];
      if (old > proven && old % thinned[1] != 0) {
        marks.remove(old);
      }
    }
    if (steps.size() > MOST || letters > MOST_LETTERS) {
      forget();
    }
  }

  private static int letters(Step step) {
    int letters = step.typed().length();
    for (String meant : step.meant()) {
      letters += meant.length();
    }
    return letters;
  }

  /** Forgets the first quarter, or as much of it as ends with a state that is still there. */
  private void forget() {
    int from = marks.first(forgotten + Math.max(1, steps.size() / 4));
    for (Step step : steps.subList(0, from - forgotten)) {
      letters -= letters(step);
    }
    steps.subList(0, from - forgotten).clear();
    marks.forgetBefore(from);
    forgotten = from;
    floor = Math.max(floor, from);
    proven = Math.max(proven, from);
  }

  /** Takes back the last line that took time; empty where there is none. */
  Optional<Step> undo() {
    int last = lastTimed();
    if (last < floor || !reach(last)) {
      return Optional.empty();
    }
    Step taken = step(last);
    int keep = beforeQuestion(last);
    State back = after(keep);
    List<String> found = Findings.in(game, now);
    cut(keep);
    undone.push(taken);
    if (undone.size() > MOST_UNDONE) {
      undone.removeLast();
    }
    now = back;
    if (!Findings.in(game, back).containsAll(found)) {
      append(Step.found(found), Findings.with(game, back, found));
    }
    return Optional.of(taken);
  }

  /** The last lines that took time, the last first, as far as undoing could go. */
  List<Step> last(int most) {
    List<Step> last = new ArrayList<>();
    for (int line = end() - 1; line >= floor && last.size() < most; line--) {
      if (step(line).turns() > 0) {
        last.add(step(line));
      }
    }
    return last;
  }

  /** The last line that took time; one less than the first there is where there is none. */
  private int lastTimed() {
    int last = end() - 1;
    while (last >= forgotten && step(last).turns() == 0) {
      last--;
    }
    return last;
  }

  /** Questions that were asked since the turn before are not asked again. */
  private int beforeQuestion(int line) {
    int keep = line;
    while (keep > floor
        && step(keep - 1).turns() == 0
        && after(keep).exchange().question().isPresent()
        && reach(keep - 1)) {
      keep--;
    }
    return keep;
  }

  private void cut(int line) {
    List<Step> after = steps.subList(line - forgotten, steps.size());
    for (Step step : after) {
      letters -= letters(step);
    }
    after.clear();
    marks.forgetAfter(line);
    proven = Math.min(proven, line);
  }

  /** Whether the state after so many lines can be had; where it can't, undoing ends there. */
  private boolean reach(int line) {
    if (line >= proven) {
      return true;
    }
    int from = markBefore(line);
    if (from < 0 || !leadsTo(from, proven)) {
      floor = proven;
      marks.forgetBefore(proven);
      return false;
    }
    proven = from;
    return true;
  }

  /** The last state up to a line that is there or can be had; -1 where there is none. */
  private int markBefore(int line) {
    int mark = marks.last(line);
    if (mark < 0 && forgotten == 0) {
      marks.put(0, first(game, origin));
      return 0;
    }
    return mark;
  }

  /** Whether playing from one state on the way comes to another. */
  private boolean leadsTo(int from, int to) {
    State then = marks.at(to);
    State played = played(from, to);
    marks.put(to, then);
    return played.world().equals(then.world());
  }

  /** The state after this many lines. */
  private State after(int line) {
    return played(marks.last(line), line);
  }

  /** The state after this many lines, played from that after so many. */
  private State played(int from, int line) {
    State state = marks.at(from);
    for (int i = from; i < line; i++) {
      state = play(state, step(i));
      if ((i + 1) % THINNED[0][1] == 0 || i + 1 == line) {
        marks.put(i + 1, state);
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
    String line = lineOf(wanted);
    Turn turn = game.turn(now, line);
    if (turn.taken() == 0) {
      undone.clear();
      return Optional.empty();
    }
    undone.pop();
    append(Step.line(line, turn.meant(), turn.taken()), turn.state());
    return Optional.of(wanted);
  }

  /** What was typed, where it still means the same; else what it meant. */
  private String lineOf(Step wanted) {
    boolean isSame = game.turn(now, wanted.typed()).meant().equals(wanted.meant());
    return isSame ? wanted.typed() : wanted.said();
  }
}
