package impromptu.author.prove;

import impromptu.game.Game;
import impromptu.game.Guide;
import impromptu.game.Move;
import impromptu.story.Story;
import impromptu.world.State;
import impromptu.world.View;
import impromptu.world.World;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Looks for the way to an ending that was not found yet, for a player who asks. It searches in a
 * thread of its own: whoever asks waits for a few seconds at most, and may ask again.
 */
public final class Scout implements Guide {
  /** How long somebody who asks may have to wait. */
  private static final long PATIENCE = 4;

  private static final double SEARCHING = 60;

  /** A core of so many steps is all that matters, mostly. */
  private static final int MOST_STEPS = 5;

  private static final double WATCHING = 600;

  private final Game game;
  private final State start;
  private final FutureTask<Model> model;
  private Optional<Trail> trail = Optional.empty();
  private Optional<FutureTask<Optional<Trail>>> search = Optional.empty();
  private AtomicBoolean interrupted = new AtomicBoolean();
  private World asked;
  private int last = -1;
  private int degree;
  private volatile Optional<Lookout> lookout = Optional.empty();

  public Scout(Story story) {
    game = new Game(story);
    start = game.begin(0, Set.of()).state();
    asked = start.world();
    model =
        new FutureTask<>(
            () ->
                new Model(
                    game,
                    start.world(),
                    Aim.open(List.of()),
                    watch(WATCHING, new AtomicBoolean())));
  }

  /** Everything that was seen, and the states in it from which some ending can be reached. */
  private record Lookout(Explored seen, BitSet hopeful) {
    boolean isLost(World world) {
      Optional<long[]> key = seen.encoding().key(world);
      int state = key.isPresent() ? seen.states().find(key.get(), 0) : -1;
      return state >= 0 && !hopeful.get(state);
    }
  }

  /** Begins to find out from where no ending can be reached. */
  public void watch() {
    inBackground(this::lookOut);
  }

  private void lookOut() {
    Slice slice = new Slice(model(), limits(), watch(WATCHING, new AtomicBoolean()));
    Explored seen = slice.sights(WATCHING).whole();
    lookout = seen.isWhole() ? Optional.of(new Lookout(seen, seen.hopeful())) : lookout;
  }

  @Override
  public boolean isLost(World world) {
    return lookout.isPresent() && lookout.get().isLost(world);
  }

  @Override
  public synchronized Optional<Nudge> nudge(State state) {
    View now = new View(game.story(), game.layout(), state.world());
    int at = place(state.world());
    if (at < 0) {
      try {
        trail = search(state).get(PATIENCE, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        return Optional.of(Nudge.LATER);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      }
      last = -1;
      at = place(state.world());
    }
    degree = at == last ? degree + 1 : 0;
    last = at;
    return at < 0 ? Optional.empty() : Optional.of(trail.get().nudge(at, degree, now));
  }

  /** The search from a state: the one under way where it was asked for before. */
  private FutureTask<Optional<Trail>> search(State from) {
    if (search.isPresent() && asked.equals(from.world())) {
      return search.get();
    }
    interrupted.set(true);
    AtomicBoolean stop = new AtomicBoolean();
    interrupted = stop;
    asked = from.world();
    FutureTask<Optional<Trail>> task = new FutureTask<>(() -> find(from, stop));
    search = Optional.of(task);
    inBackground(task);
    return task;
  }

  private int place(World world) {
    return trail.isPresent() ? trail.get().place(world) : -1;
  }

  private static void inBackground(Runnable work) {
    Thread thread = new Thread(work, "scout");
    thread.setDaemon(true);
    thread.start();
  }

  /** What the searches share; whoever needs it first makes it. */
  private Model model() {
    model.run();
    try {
      return model.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Limits limits() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new Limits(2_000_000, Runtime.getRuntime().maxMemory() / 4, WATCHING, processors);
  }

  private static Watch watch(double seconds, AtomicBoolean stop) {
    return new Watch(limits(), (states, open, commands, bytes, time) -> {}, stop).within(seconds);
  }

  private Optional<Trail> find(State from, AtomicBoolean stop) {
    Model slice = model();
    View now = new View(game.story(), game.layout(), from.world());
    Encoding encoding = new Encoding(slice, from.world());
    Optional<Trail> found = Optional.empty();
    if (!encoding.tells(from.world())) {
      return found;
    }
    for (int steps = 1; steps <= MOST_STEPS && found.isEmpty(); steps++) {
      BitSet aspects = slice.core(steps);
      Search search =
          new Search(
              slice,
              slice.repertoire(aspects),
              encoding,
              limits(),
              watch(SEARCHING, stop),
              Optional.of(new Novelty(encoding, aspects, aspects)));
      Explored seen = search.until(ending -> !now.found(ending)).from(List.of(from.world()));
      found = trail(seen, from, now, slice);
    }
    return found;
  }

  private static Optional<Trail> trail(Explored seen, State from, View now, Model slice) {
    for (int state = 0; state < seen.states().size(); state++) {
      int ending = seen.ending(state);
      if (ending >= 0 && !now.found(ending)) {
        Replay replay = new Replay(slice, slice.repertoire(), seen);
        List<long[]> keys = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (int at : seen.chain(state)) {
          if (!keys.isEmpty()) {
            moves.add(seen.move(at));
          }
          keys.add(seen.key(at));
        }
        return replay
            .from(from, state)
            .map(lines -> new Trail(seen.encoding(), keys, lines, moves));
      }
    }
    return Optional.empty();
  }
}
