package impromptu.author.prove;

import impromptu.game.Game;
import impromptu.game.Move;
import impromptu.story.Ending;
import impromptu.world.State;
import impromptu.world.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Types what a search has found into the real game. A path counts only where each line comes to the
 * state that the search came to; where chance takes part, seeds are tried until one plays along.
 */
final class Replay {
  private static final int SEEDS = 3000;

  /** How many ways to a state are tried where the last line may show something by chance. */
  private static final int FEW_SEEDS = 40;

  private final Game game;
  private final Explored explored;
  private final Expander expander;
  private final boolean hasChances;

  Replay(Model model, Repertoire repertoire, Explored explored) {
    game = model.game();
    this.explored = explored;
    expander = new Expander(model, explored.encoding(), repertoire, explored.watch()::finish);
    hasChances = model.hasChances();
  }

  /** Lines that come to a state in play; empty where none were found that do. */
  Optional<Witness> to(int state) {
    List<Integer> states = explored.chain(state);
    List<Integer> found =
        explored.found(states.get(0), game.layout(), game.story().endings().size());
    for (int seed = 0; seed < (hasChances ? SEEDS : 1); seed++) {
      explored.watch().finish();
      Optional<List<String>> lines = lines(states, game.begin(seed, new HashSet<>(found)).state());
      if (lines.isPresent()) {
        return Optional.of(new Witness(seed, ids(found), lines.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * Lines that come to a state and make one more move there, which show something in play.
   *
   * @param shows whether lines do
   */
  Optional<Witness> to(int state, Optional<Move> last, Predicate<Witness> shows) {
    List<Integer> states = explored.chain(state);
    List<Integer> found =
        explored.found(states.get(0), game.layout(), game.story().endings().size());
    int played = 0;
    for (int seed = 0; seed < (hasChances ? SEEDS : 1); seed++) {
      explored.watch().finish();
      State start = game.begin(seed, new HashSet<>(found)).state();
      Optional<List<String>> lines = lines(states, start);
      if (lines.isPresent()) {
        List<String> all = new ArrayList<>(lines.get());
        last.ifPresent(move -> all.add(typed(after(start, lines.get()), move)));
        Witness witness = new Witness(seed, ids(found), all);
        if (shows.test(witness)) {
          return Optional.of(witness);
        }
        if (++played == FEW_SEEDS) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private State after(State start, List<String> lines) {
    State at = start;
    for (String line : lines) {
      at = game.turn(at, line).state();
    }
    return at;
  }

  /** The same from a state of play that the search began with, as chance has it there. */
  Optional<List<String>> from(State at, int state) {
    return lines(explored.chain(state), at);
  }

  private List<String> ids(List<Integer> endings) {
    List<String> ids = new ArrayList<>();
    for (int ending : endings) {
      Ending found = game.story().endings().get(ending);
      ids.add(found.id());
    }
    return ids;
  }

  private Optional<List<String>> lines(List<Integer> states, State start) {
    State at = start;
    List<String> lines = new ArrayList<>();
    for (int i = 1; i < states.size(); i++) {
      Optional<String> line = line(at, states.get(i - 1), states.get(i), hasChances);
      if (line.isEmpty()) {
        return Optional.empty();
      }
      lines.add(line.get());
      at = game.turn(at, line.get()).state();
    }
    return Optional.of(lines);
  }

  /** A line that leads from one state to the next. */
  private Optional<String> line(State at, int from, int to, boolean firstOnly) {
    long[] wanted = explored.key(to);
    Move move = explored.move(to);
    for (Move waiting : Waiting.insteadOf(move, game.story())) {
      String wait = typed(at, waiting);
      if (leads(at, wait, wanted)) {
        return Optional.of(wait);
      }
    }
    String line = typed(at, move);
    if (leads(at, line, wanted)) {
      return Optional.of(line);
    }
    Expansion all = firstOnly ? expander.none() : expander.all(explored.states(), from);
    for (int i = 0; i < all.size(); i++) {
      String other = all.leadsTo(i, wanted) ? typed(at, all.move(i)) : line;
      if (!other.equals(line) && leads(at, other, wanted)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private boolean leads(State at, String line, long[] wanted) {
    long[] key = new long[wanted.length];
    explored.encoding().encode(game.turn(at, line).state().world(), key, 0);
    return Arrays.equals(key, wanted);
  }

  /** A move as it can be typed. */
  private String typed(State at, Move move) {
    if (move instanceof Move.Typed typed) {
      return game.parser().print(at, typed.command());
    }
    Move.Pick pick = (Move.Pick) move;
    View view = new View(game.story(), game.layout(), at.world());
    return Integer.toString(view.offered(pick.moment()).indexOf(pick.choice()) + 1);
  }
}
