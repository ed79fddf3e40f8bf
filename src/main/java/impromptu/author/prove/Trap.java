package impromptu.author.prove;

import impromptu.story.Expr;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Looks for states that an ending can't be reached from, in stories with too many states to see
 * all. Whoever is stuck mostly has little left to do; so from each state in which something is so
 * for the first time it is searched on: if every state is soon seen, and none is an ending, nobody
 * gets out. It may show that there is a dead end, never that there is none.
 */
final class Trap {
  /** How many states are searched from each at most, all of them before any is searched further. */
  private static final int[] REACHES = {64, 1024, 16_384};

  private final Sights sights;
  private final Limits limits;
  private final Watch watch;
  private long commands;

  /**
   * @param sights what was seen of a story
   */
  Trap(Sights sights, Limits limits, Watch watch) {
    this.sights = sights;
    this.limits = limits;
    this.watch = watch;
  }

  /** States in which a condition holds. */
  Sights.Sought where(Expr condition) {
    return sights.where(condition, true);
  }

  /** A state that was seen. */
  private record Place(Explored in, int state) {}

  /**
   * The first state of a kind on the way into a dead end.
   *
   * @param wanted an ending that can't be reached from there
   * @throws Halted if its time is up, as it may be where there is none
   */
  Optional<Sights.Found> find(Sights.Sought from, IntPredicate wanted) {
    List<Place> places = new ArrayList<>();
    Model model = sights.model();
    BitSet room = Binding.only(model.aspects().holder(model.story().player()));
    for (BitSet aspects : List.of(room, model.kept())) {
      sights.all().forEach(explored -> addNew(explored, from, aspects, places));
    }
    for (int reach : REACHES) {
      for (Place place : places) {
        watch.goOn();
        if (isStuck(place.in(), place.state(), wanted, reach)) {
          int first = first(place, from, wanted, reach);
          return sights.nearest((explored, state) -> state == first, place.in());
        }
      }
    }
    return Optional.empty();
  }

  /** Adds the states of a kind with something new among those, the last first. */
  private void addNew(Explored explored, Sights.Sought kind, BitSet aspects, List<Place> places) {
    Novelty facts = new Novelty(explored.encoding(), aspects, new BitSet());
    int first = places.size();
    for (int state = 0; state < explored.states().size(); state++) {
      watch.goOn();
      if (explored.ending(state) < 0
          && kind.isIn(explored, state)
          && facts.isNew(explored.key(state), 0)) {
        places.add(first, new Place(explored, state));
      }
    }
  }

  private int first(Place place, Sights.Sought from, IntPredicate wanted, int reach) {
    for (int before : place.in().chain(place.state())) {
      if (from.isIn(place.in(), before) && isStuck(place.in(), before, wanted, reach)) {
        return before;
      }
    }
    return place.state();
  }

  /** Whether a search of so few states tells that such an ending can't be reached from one. */
  private boolean isStuck(Explored explored, int state, IntPredicate wanted, int reach) {
    Model model = explored.model();
    Explored on =
        new Search(
                model,
                model.repertoire(),
                explored.encoding(),
                limits,
                watch.upTo(reach),
                Optional.empty())
            .until(wanted)
            .from(List.of(explored.world(state)));
    commands += on.commands();
    int[] endings = on.endings(model.story().endings().size());
    return on.isWhole()
        && IntStream.range(0, endings.length)
            .noneMatch(ending -> wanted.test(ending) && endings[ending] >= 0);
  }

  /** How many commands were tried. */
  long commands() {
    return commands;
  }
}
