package impromptu.author.prove;

import impromptu.author.coverage.Exhibit;
import impromptu.game.Game;
import impromptu.game.Move;
import impromptu.story.Expr;
import impromptu.story.Story;
import impromptu.world.World;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/**
 * Finds out which of some things of a story's can be shown in play. What can is shown in the real
 * game; that something can't be is told only where what it takes can never be so, or where a search
 * of every state that can have a bearing on it, in which every command was tried that can, saw
 * nothing of it.
 */
public final class Exhibition {
  /**
   * How often the last line is typed again, for words that are printed the second time or later.
   */
  private static final int MOST_REPEATS = 8;

  private final Story story;
  private final List<Witness> plays;
  private final boolean strolls;
  private final Limits limits;
  private final Watch watch;
  private final Shown shown;
  private final Game game;
  private final Optional<Move> look;

  private Exhibition(
      Story story,
      List<Exhibit> exhibits,
      List<Witness> plays,
      boolean strolls,
      Limits limits,
      Watch watch) {
    this.story = story;
    this.plays = plays;
    this.strolls = strolls;
    this.limits = limits;
    this.watch = watch;
    Spots spots = new Spots(story);
    Probes probes = new Probes(story);
    List<Plan> plans = new ArrayList<>();
    for (Exhibit exhibit : exhibits) {
      plans.add(Plan.of(exhibit, story, spots, probes));
    }
    shown = new Shown(plans, story, probes.story());
    game = new Game(probes.story());
    look = Looking.in(story);
  }

  /**
   * Looks within limits for each of some exhibits.
   *
   * @param progress is told how far it is
   * @param interrupted ends the search with what is known once it is set
   * @return what was found out of each, in their order
   */
  public static List<Showing> of(
      Story story,
      List<Exhibit> exhibits,
      Limits limits,
      Progress progress,
      AtomicBoolean interrupted) {
    Watch watch = new Watch(limits, progress, interrupted);
    List<Witness> opening = List.of(new Witness(0, List.of(), List.of()));
    return exhibits.isEmpty()
        ? List.of()
        : new Exhibition(story, exhibits, opening, true, limits, watch).showings();
  }

  /** The same of what some plays don't show but for numbers set beyond their range. */
  static List<Showing> beyond(
      List<Witness> plays, Story story, List<Exhibit> exhibits, Limits limits, Watch watch) {
    return exhibits.isEmpty()
        ? List.of()
        : new Exhibition(story, exhibits, plays, false, limits, watch).showings();
  }

  private List<Showing> showings() {
    try {
      search();
    } catch (Halted halted) {
      // What is known by now is what there is to tell.
    }
    return shown.showings();
  }

  private void search() {
    plays.forEach(shown::saw);
    shown.shortenOverruns(watch);
    if (strolls) {
      shown.stroll(watch);
    }
    World start = game.begin(0, Set.of()).state().world();
    Model main = new Model(game, start, Aim.open(List.of()), watch);
    for (Plan plan : shown.open()) {
      if (plan.necessary().stream().anyMatch(main::isNeverAnywhere)) {
        shown.settle(plan, Showing.NEVER);
      }
    }
    settleRanges();
    List<Part> parts = parts(main);
    double left = watch.left();
    each(parts, left / 3, (part, share) -> glance(part, share));
    each(parts, watch.left(), (part, share) -> search(part, share));
  }

  /** Settles of which numbers it is plain that they never leave their range. */
  private void settleRanges() {
    List<Incident> incidents = Incidents.of(story);
    for (Plan plan : shown.open()) {
      if (plan.exhibit() instanceof Exhibit.Overrun beyond
          && Tally.staysInRange(story, incidents, beyond.number(), watch::goOn)) {
        shown.settle(plan, Showing.NEVER);
      }
    }
  }

  /** Does something with what is open of each part, for its share of some seconds. */
  private void each(List<Part> parts, double seconds, BiConsumer<Part, Double> work) {
    double end = watch.seconds() + seconds;
    for (int i = 0; i < parts.size(); i++) {
      if (!shown.open(parts.get(i).plans).isEmpty()) {
        work.accept(parts.get(i), (end - watch.seconds()) / (parts.size() - i));
      }
    }
  }

  private void glance(Part part, double seconds) {
    Model model = part.model();
    look(part.modelled, new Slice(model, limits, watch).glance(seconds));
  }

  /** Those whose searches tell the same states apart, those with the fewest states first. */
  private List<Part> parts(Model main) {
    Map<BitSet, Part> parts = new LinkedHashMap<>();
    for (Plan plan : shown.open()) {
      if (plan.isSearched()) {
        watch.goOn();
        Model model = model(main, List.of(plan));
        parts
            .computeIfAbsent((BitSet) model.kept().clone(), each -> new Part(main))
            .add(plan, model);
      }
    }
    List<Map.Entry<BitSet, Part>> order = new ArrayList<>(parts.entrySet());
    order.sort(Comparator.comparing(part -> part.getKey().cardinality()));
    return order.stream().map(Map.Entry::getValue).toList();
  }

  /** Plans that are searched for at once; its model is made anew where fewer are open. */
  private final class Part {
    private final Model main;
    private final List<Plan> plans = new ArrayList<>();
    private List<Plan> modelled = List.of();
    private Model model;

    Part(Model main) {
      this.main = main;
    }

    void add(Plan plan, Model alone) {
      plans.add(plan);
      modelled = List.of(plan);
      model = alone;
    }

    /** A model of those that are open. */
    Model model() {
      List<Plan> open = shown.open(plans);
      if (!modelled.equals(open)) {
        modelled = open;
        model = Exhibition.model(main, open);
      }
      return model;
    }
  }

  private static Model model(Model main, List<Plan> plans) {
    List<Expr> asked = new ArrayList<>();
    List<Signals.Signal> signals = new ArrayList<>();
    boolean suffices = true;
    for (Plan plan : plans) {
      asked.addAll(plan.asked());
      plan.signal().ifPresent(signals::add);
      suffices &= plan.between().isEmpty() && plan.ending().isEmpty();
    }
    return main.lookingOut(asked, new Signals(signals, suffices));
  }

  private void search(Part part, double seconds) {
    double end = watch.seconds() + seconds;
    Sights sights = new Slice(part.model(), limits, watch).lookout(seconds);
    look(part.modelled, sights);
    if (!shown.open(part.plans).isEmpty() && sights.hangsOnGuesses() && end > watch.seconds()) {
      Model exact = part.model().exact();
      look(part.modelled, new Slice(exact, limits, watch).lookout(end - watch.seconds()));
    }
  }

  /** Takes in what a search of a slice has seen of its plans. */
  private void look(List<Plan> slice, Sights sights) {
    int signal = 0;
    for (Plan plan : slice) {
      int own = plan.signal().isPresent() ? signal++ : -1;
      if (shown.isOpen(plan)) {
        boolean isSeen = false;
        for (Explored explored : sights.all()) {
          isSeen |= own >= 0 && isSighted(plan, own, explored, sights);
          isSeen |= shown.isOpen(plan) && isBetween(plan, explored, sights);
        }
        if (!isSeen && plan.isTelling() && sights.isWhole() && !has(plan, sights)) {
          shown.settle(plan, Showing.NEVER);
        }
      }
    }
  }

  private boolean has(Plan plan, Sights sights) {
    return sights.has(sights.where(plan.sign(), true), sights.whole());
  }

  private boolean isSighted(Plan plan, int signal, Explored explored, Sights sights) {
    List<Sightings.Place> places = explored.sightings().of(signal);
    for (Sightings.Place place : places) {
      if (shown.isOpen(plan)) {
        show(plan, place.state(), place.move(), explored, sights);
      }
    }
    return !places.isEmpty();
  }

  private boolean isBetween(Plan plan, Explored explored, Sights sights) {
    int tried = 0;
    for (int state = 0; state < explored.states().size() && tried < Sightings.MOST; state++) {
      watch.goOn();
      if (holds(plan, explored, state, sights)) {
        tried++;
        show(plan, state, plan.ending().isPresent() ? Optional.empty() : look, explored, sights);
        if (!shown.isOpen(plan)) {
          return true;
        }
      }
    }
    return tried > 0;
  }

  private static boolean holds(Plan plan, Explored explored, int state, Sights sights) {
    return plan.ending().isPresent()
        ? explored.ending(state) == plan.ending().get().index()
        : plan.between().isPresent()
            && explored.ending(state) < 0
            && sights.where(plan.between().get(), true).isIn(explored, state);
  }

  private void show(Plan plan, int state, Optional<Move> move, Explored explored, Sights sights) {
    Replay replay = new Replay(sights.model(), sights.model().repertoire(), explored);
    replay.to(state, move, way -> shows(plan, way));
  }

  /** Whether lines show it, the last of them typed again and again. */
  private boolean shows(Plan plan, Witness way) {
    List<String> lines = new ArrayList<>(way.lines());
    for (int times = 0; times < MOST_REPEATS && shown.isOpen(plan); times++) {
      shown.saw(way.with(lines));
      if (!lines.isEmpty()) {
        lines.add(lines.get(lines.size() - 1));
      }
    }
    return !shown.isOpen(plan);
  }
}
