package impromptu.author.prove;

import impromptu.game.Move;
import impromptu.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;

/**
 * A breadth-first search of the states that play can reach. States are expanded in batches by
 * several threads and taken in by one, in the order of the states and their moves, so that the
 * outcome does not depend on how many threads there are.
 */
final class Search {
  /** How many states are expanded between two looks at the limits, at first and at most. */
  private static final int FIRST_BATCH = 16;

  private static final int BATCH = 4096;

  private static final int SHARE = 8;

  private final Model model;
  private final Repertoire repertoire;
  private final Encoding encoding;
  private final Limits limits;
  private final Watch watch;
  private final Optional<Novelty> novelty;
  private final States states;
  private final Edges edges = new Edges();
  private final Sightings sightings;
  private final List<Move> moves = new ArrayList<>();
  private final Map<Move, Integer> numbers = new HashMap<>();
  private long commands;
  private boolean isCut;
  private IntPredicate enough = ending -> false;
  private boolean isEnough;

  /**
   * @param novelty where there is one, only states that it finds new are gone on from
   */
  Search(
      Model model,
      Repertoire repertoire,
      Encoding encoding,
      Limits limits,
      Watch watch,
      Optional<Novelty> novelty) {
    this.novelty = novelty;
    this.model = model;
    this.repertoire = repertoire;
    this.encoding = encoding;
    this.limits = limits;
    this.watch = watch;
    states = new States(encoding.words());
    sightings = new Sightings(model.signals());
  }

  /** Has it end at the first state with such an ending. */
  Search until(IntPredicate ending) {
    enough = ending;
    return this;
  }

  /** Searches from these worlds, until everything is seen or a limit is reached. */
  Explored from(List<World> roots) {
    long[] key = new long[encoding.words()];
    for (World root : roots) {
      encoding.encode(root, key, 0);
      if (states.find(key, 0) < 0) {
        states.add(key, 0, -1, -1);
      }
      sightings.look(root, states.find(key, 0), model.layout());
    }
    ExecutorService pool = Executors.newFixedThreadPool(limits.threads(), Search::named);
    try {
      return explore(pool);
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread named(Runnable work) {
    Thread thread = new Thread(work, "prove");
    thread.setDaemon(true);
    return thread;
  }

  private Explored explore(ExecutorService pool) {
    List<Expander> idle = new ArrayList<>();
    for (int i = 0; i < limits.threads(); i++) {
      idle.add(new Expander(model, encoding, repertoire, novelty.isEmpty(), watch::goOn));
    }
    int next = 0;
    int batch = FIRST_BATCH;
    Stop stop = Stop.NONE;
    while (next < states.size() && stop == Stop.NONE && !isEnough && !sightings.isComplete()) {
      int end = Math.min(states.size(), next + batch);
      next += takeIn(next, expanded(pool, idle, next, end));
      batch = Math.min(BATCH, 2 * batch);
      stop = watch.look(states.size(), states.size() - next, commands, bytes());
    }
    boolean strays = false;
    for (Expander expander : idle) {
      isCut |= expander.isCut();
      strays |= expander.strays();
    }
    boolean isWhole = next == states.size();
    return new Explored(
        model,
        encoding,
        states,
        edges,
        moves,
        next,
        isWhole ? Stop.NONE : stop,
        novelty.isPresent() || sightings.isComplete(),
        isCut,
        strays,
        sightings,
        commands,
        watch);
  }

  private long bytes() {
    return states.bytes() + edges.bytes();
  }

  /**
   * What the states from one to another come to, in shares that the threads take turns in; null for
   * those that there was no time for.
   */
  private Expansion[] expanded(ExecutorService pool, List<Expander> expanders, int from, int to) {
    Expansion[] results = new Expansion[to - from];
    java.util.concurrent.atomic.AtomicInteger share =
        new java.util.concurrent.atomic.AtomicInteger(from);
    List<Callable<Boolean>> work = new ArrayList<>();
    for (Expander expander : expanders) {
      work.add(
          () -> {
            try {
              for (int at = share.getAndAdd(SHARE); at < to; at = share.getAndAdd(SHARE)) {
                for (int state = at; state < Math.min(to, at + SHARE); state++) {
                  results[state - from] = expander.expand(states, state);
                }
              }
              return true;
            } catch (Halted halted) {
              return false;
            }
          });
    }
    finish(pool, work);
    return results;
  }

  private static void finish(ExecutorService pool, List<Callable<Boolean>> work) {
    try {
      for (Future<Boolean> done : pool.invokeAll(work)) {
        done.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * Takes in what states come to, up to the first that there was no time for; how many these are.
   */
  private int takeIn(int from, Expansion[] expansions) {
    int done = 0;
    while (done < expansions.length && expansions[done] != null) {
      takeIn(from + done, expansions[done]);
      done++;
    }
    return done;
  }

  private void takeIn(int from, Expansion expansion) {
    commands += expansion.tried();
    expansion.sightings().forEach(seen -> sightings.add(seen.signal(), from, seen.move()));
    edges.begin();
    for (int outcome = 0; outcome < expansion.size(); outcome++) {
      int at = outcome * encoding.words();
      int state = states.find(expansion.keys(), at);
      if (state < 0 && !isWorthwhile(expansion.keys(), at)) {
        continue;
      }
      if (state < 0) {
        state = states.add(expansion.keys(), at, from, number(expansion.move(outcome)));
        isEnough |=
            encoding.isOver(expansion.keys(), at) && enough.test(encoding.ending(states, state));
      }
      if (state != from) {
        edges.add(state, expansion.isCertain(outcome));
      }
    }
  }

  private boolean isWorthwhile(long[] keys, int at) {
    return novelty.isEmpty() || encoding.isOver(keys, at) || novelty.get().isNew(keys, at);
  }

  private int number(Move move) {
    return numbers.computeIfAbsent(
        move,
        each -> {
          moves.add(each);
          return moves.size() - 1;
        });
  }
}
