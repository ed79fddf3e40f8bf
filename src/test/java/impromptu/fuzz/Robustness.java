package impromptu.fuzz;

import impromptu.game.Game;
import impromptu.game.Turn;
import impromptu.scenario.ScenarioReader;
import impromptu.session.UndoLaw;
import impromptu.story.Story;
import impromptu.story.Variable;
import impromptu.world.Scope;
import impromptu.world.State;
import impromptu.world.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Types random and mutated lines into a story and checks, after each, that the turn came to an end,
 * said no more than a player could read, and left the world whole.
 */
public final class Robustness {
  private static final int LONGEST_ANSWER = 60_000;
  private static final long MOST_NANOS = 5_000_000_000L;
  private static final int LINES_A_GAME = 200;

  private final Game game;
  private final Gibberish lines;

  private Robustness(String scenario, long seed) throws IOException {
    game = load(scenario);
    lines = new Gibberish(scenario, game.story(), new Random(seed));
  }

  static Game load(String scenario) {
    return new Game(ScenarioReader.read(Path.of("scenario", scenario)).story().orElseThrow());
  }

  /** Types so many lines; throws what went wrong, with the line that did it. */
  static void run(String scenario, int lines, long seed) throws IOException {
    Robustness robustness = new Robustness(scenario, seed);
    int left = lines;
    while (left > 0) {
      left -= robustness.play(Math.min(left, LINES_A_GAME), seed + left);
    }
  }

  /** Plays a game to its end or for so many lines; how many it was. */
  private int play(int lines, long seed) {
    State state = game.begin((int) seed, Set.of()).state();
    int played = 0;
    while (played < lines && game.ending(state).isEmpty()) {
      String line = this.lines.next();
      try {
        state = turn(state, line);
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        throw new AssertionError("seed " + seed + ", line " + played + ": " + line, e);
      }
      played++;
    }
    return played;
  }

  private State turn(State before, String line) {
    long hash = before.world().hash();
    long began = System.nanoTime();
    Turn turn = game.turn(before, line);
    check(System.nanoTime() - began < MOST_NANOS, "took too long");
    check(turn.narration().text().length() < LONGEST_ANSWER, "said too much");
    check(before.world().hash() == hash, "changed the state before");
    if (turn.error().isPresent() && turn.taken() == 0 && turn.meant().isEmpty()) {
      check(isSameTime(before, turn.state()), "an error took time");
    }
    whole(new View(game.story(), game.layout(), turn.state().world()));
    return turn.state();
  }

  private boolean isSameTime(State before, State after) {
    return game.turns(before) == game.turns(after);
  }

  /** Each thing in one place, none within itself, every variable in its range. */
  private static void whole(View view) {
    Story story = view.story();
    for (int i = 1; i < story.entities().size(); i++) {
      int steps = 0;
      for (int at = view.above(i); at != 0; at = view.above(at)) {
        check(++steps < story.entities().size(), "something holds itself");
      }
      for (int in = view.firstIn(i); in != 0; in = view.nextIn(in)) {
        check(view.holder(in) == i, "a thing is listed where it is not");
      }
    }
    for (Variable variable : story.variables()) {
      int value = view.variable(variable.index());
      check(value >= variable.min() && value <= variable.max(), "out of range: " + variable.id());
    }
    check(story.isRoom(view.room()), "the player is nowhere");
    for (int i = story.rooms() + 1; i < story.entities().size(); i++) {
      inScope(view, i);
    }
  }

  /** What is gone through when words are looked up is what the rules of sight and touch let be. */
  private static void inScope(View view, int thing) {
    Scope scope = view.scope(view.story().player());
    boolean listed = Arrays.stream(scope.collect()).anyMatch(each -> each == thing);
    check(listed == scope.knows(thing), "in scope or not: " + view.story().entity(thing).id());
  }

  private static void check(boolean holds, String claim) {
    if (!holds) {
      throw new AssertionError(claim);
    }
  }

  /** Arguments: how many lines for each story, and the seed. */
  public static void main(String[] arguments) throws IOException {
    int lines = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 350_000;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    for (String scenario : List.of("workshop", "cloak", "dream")) {
      run(scenario, lines, seed);
      UndoLaw.hold(
          load(scenario),
          new Gibberish(scenario, load(scenario).story(), new Random(seed)),
          lines / 10);
    }
  }
}
