package impromptu.author.prove;

import impromptu.game.Game;
import impromptu.story.Expr;
import impromptu.story.Story;
import impromptu.world.View;
import impromptu.world.World;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The searches of one slice of a story: a quick one first, which goes on only from what is new in
 * what decides at once about what is asked; then the whole one, which alone can say that something
 * can't be; and where that was cut short, one that goes on from whatever is new.
 */
final class Slice {
  /** With more endings than these that matter to later playings, each is searched by itself. */
  private static final int MOST_FOUND = 6;

  /** A core of more steps than these is hardly smaller than the whole. */
  private static final int MOST_STEPS = 3;

  private final Game game;
  private final Story story;
  private Model model;
  private final Limits limits;
  private final Watch watch;

  Slice(Model model, Limits limits, Watch watch) {
    this.model = model;
    this.limits = limits;
    this.watch = watch;
    game = model.game();
    story = game.story();
  }

  /**
   * How far a search goes on: from every state; from those with something new in what matters; or,
   * with as few commands as that takes, from those with something new in what decides about what is
   * asked in so many steps.
   *
   * @param pairs whether any pair of facts is new, and not only with what is asked about
   */
  private record Breadth(int steps, boolean pairs) {
    static final Breadth WHOLE = new Breadth(-1, true);
    static final Breadth NEW = new Breadth(0, true);

    /** The narrowest, in which little is seen. */
    static final Breadth FACTS = new Breadth(1, false);

    boolean isWhole() {
      return steps < 0;
    }

    BitSet aspects(Model model) {
      return steps > 0 ? model.core(steps) : model.kept();
    }

    BitSet paired(Model model, BitSet aspects) {
      return pairs ? aspects : model.core(0);
    }

    Repertoire repertoire(Model model, BitSet aspects) {
      return steps > 0 ? model.repertoire(aspects) : model.repertoire();
    }
  }

  /**
   * Searches it, for so many seconds: quickly for half of them at most, the whole for two thirds of
   * the rest.
   */
  Sights sights(double seconds) {
    double end = watch.seconds() + seconds;
    List<Explored> quick = core(watch.within(seconds / 2));
    Explored whole = searched(Breadth.WHOLE, watch.within((end - watch.seconds()) * 2 / 3));
    if (whole.stop() != Stop.NONE) {
      quick.add(searched(Breadth.NEW, watch.within(end - watch.seconds())));
    }
    return new Sights(model, quick, whole);
  }

  /** Looks for the endings in ever wider cores. */
  private List<Explored> core(Watch until) {
    return core(
        until,
        seen -> IntStream.of(seen.endings(story.endings().size())).allMatch(state -> state >= 0));
  }

  private List<Explored> core(Watch until, Predicate<Explored> isEnough) {
    List<Explored> quick = new ArrayList<>();
    boolean isFound = false;
    for (int steps = 1; steps <= MOST_STEPS && !isFound; steps++) {
      Explored seen = searched(new Breadth(steps, true), until);
      quick.add(seen);
      isFound = seen.stop() != Stop.NONE || isEnough.test(seen);
    }
    return quick;
  }

  /** Looks for something where a fact is new, and then in ever wider cores. */
  private List<Explored> wider(Watch until, Predicate<Explored> isEnough) {
    Explored seen = searched(Breadth.FACTS, until);
    List<Explored> quick = new ArrayList<>(List.of(seen));
    if (!isEnough.test(seen)) {
      quick.addAll(core(until, isEnough));
    }
    return quick;
  }

  /** Looks out for the signals of its model in ever wider cores, for so many seconds at most. */
  Sights glance(double seconds) {
    List<Explored> quick = wider(watch.within(seconds), seen -> seen.sightings().isComplete());
    return new Sights(model, quick, quick.get(quick.size() - 1));
  }

  /** Looks out for them in the whole. */
  Sights lookout(double seconds) {
    return new Sights(model, List.of(), searched(Breadth.WHOLE, watch.within(seconds)));
  }

  /** Looks for a state in which a condition holds, in ever wider cores and then in the whole. */
  Sights find(Expr condition, double seconds) {
    double end = watch.seconds() + seconds;
    List<Explored> quick = wider(watch.within(seconds * 2 / 3), seen -> holdsIn(condition, seen));
    Explored last = quick.get(quick.size() - 1);
    Explored whole =
        holdsIn(condition, last)
            ? last
            : searched(Breadth.WHOLE, watch.within(end - watch.seconds()));
    return new Sights(model, quick, whole);
  }

  private boolean holdsIn(Expr condition, Explored seen) {
    BitSet reached = seen.reached();
    return reached.stream()
        .anyMatch(state -> condition.holds(new View(story, game.layout(), seen.world(state))));
  }

  /** Looks for whatever there is, for so many seconds, most of them where something is new. */
  Sights survey(double seconds) {
    double end = watch.seconds() + seconds;
    Explored quick = searched(Breadth.NEW, watch.within(seconds * 2 / 3));
    Explored whole = searched(Breadth.WHOLE, watch.within(end - watch.seconds()));
    return new Sights(model, List.of(quick), whole);
  }

  private Explored searched(Breadth breadth, Watch until) {
    Set<Integer> known = new TreeSet<>();
    Explored explored = explored(known, breadth, until);
    boolean grows = true;
    while (grows && explored.stop() == Stop.NONE) {
      Set<Integer> carried = carried(explored);
      grows = !known.containsAll(carried);
      if (grows) {
        known.addAll(carried);
        explored = explored(known, breadth, until);
      }
    }
    return explored;
  }

  /** The endings reached whose being found some condition asks about in later playings. */
  private Set<Integer> carried(Explored explored) {
    Set<Integer> carried = new TreeSet<>();
    int[] first = explored.endings(story.endings().size());
    for (int ending = 0; ending < first.length; ending++) {
      if (first[ending] >= 0 && model.kept().get(model.aspects().found(ending))) {
        carried.add(ending);
      }
    }
    return carried;
  }

  /** Searches from the start, with each choice of some endings found before. */
  private Explored explored(Set<Integer> found, Breadth breadth, Watch until) {
    List<World> roots = new ArrayList<>();
    List<Integer> endings = new ArrayList<>(found);
    int sets = 1 << Math.min(MOST_FOUND, endings.size());
    for (int set = 0; set < sets; set++) {
      Set<Integer> chosen = new TreeSet<>();
      for (int i = 0; i < endings.size(); i++) {
        if ((set >> Math.min(i, MOST_FOUND) & 1) != 0) {
          chosen.add(endings.get(i));
        }
      }
      roots.add(game.begin(0, chosen).state().world());
    }
    Encoding encoding = new Encoding(model, roots.get(0));
    BitSet aspects = breadth.aspects(model);
    Repertoire repertoire = breadth.repertoire(model, aspects);
    Optional<Novelty> novelty =
        breadth.isWhole()
            ? Optional.empty()
            : Optional.of(new Novelty(encoding, aspects, breadth.paired(model, aspects)));
    Explored explored = new Search(model, repertoire, encoding, limits, until, novelty).from(roots);
    if (explored.strays()) {
      model = model.wayward();
      return explored(found, breadth, until);
    }
    return explored;
  }
}
