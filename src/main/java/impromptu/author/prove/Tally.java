package impromptu.author.prove;

import impromptu.author.prove.Tracked.Slot;
import impromptu.author.prove.Tracked.Sort;
import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.Moment;
import impromptu.story.Response;
import impromptu.story.Story;
import impromptu.story.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Whether a number can leave its range, as far as can be told from what limits how often it
 * changes, which is {@link Tracked}. Everything else may be any way at any time (localization
 * reduction; Kurshan, <i>Computer-Aided Verification of Coordinating Processes</i>, 1994), so that
 * whatever play can do is seen here, and more: a number that stays in its range here does so in
 * play, and of others nothing is known.
 */
final class Tally {
  private static final int MOST_STATES = 50_000;

  /** How many values are told apart that something may be set to. */
  private static final int MOST_VALUES = 256;

  /** How deep moments may begin one in another's opening. */
  private static final int DEEPEST = 20;

  private final Story story;
  private final Variable number;
  private final List<Incident> incidents;
  private final Runnable watch;
  private final Map<Slot, Integer> places;
  private IntFunction<Estimate> verb = Estimate.Basis.ANY_VERB;
  private boolean leaves;
  private int depth;

  private Tally(Story story, List<Incident> all, Variable number, Runnable watch) {
    this.story = story;
    this.number = number;
    this.watch = watch;
    Tracked tracked = new Tracked(story, number, all);
    places = tracked.places();
    incidents = all.stream().filter(tracked::changes).toList();
  }

  /**
   * @param all what may happen in the story
   * @param watch is run again and again and ends everything by an exception
   */
  static boolean staysInRange(Story story, List<Incident> all, Variable number, Runnable watch) {
    return new Tally(story, all, number, watch).stays();
  }

  /**
   * @param isCut whether something else may happen before the rest does, which is found by itself
   */
  private record State(List<Integer> values, boolean isCut) {}

  private boolean stays() {
    State start = new State(places.keySet().stream().map(this::atFirst).toList(), false);
    Set<State> seen = new HashSet<>(Set.of(start));
    Deque<State> open = new ArrayDeque<>(seen);
    while (!open.isEmpty() && !leaves && seen.size() <= MOST_STATES) {
      watch.run();
      State state = open.remove();
      for (Incident incident : incidents) {
        for (State outcome : outcomes(incident, state)) {
          State whole = new State(outcome.values(), false);
          if (seen.add(whole)) {
            open.add(whole);
          }
        }
      }
    }
    return open.isEmpty() && !leaves;
  }

  private int atFirst(Slot slot) {
    return slot.sort() == Sort.VARIABLE ? story.variables().get(slot.index()).start() : 0;
  }

  private Collection<State> outcomes(Incident incident, State state) {
    if (incident instanceof Incident.Of of) {
      int moment = of.moment().index();
      int beats = value(Sort.BEATS, moment, state);
      boolean isDue = value(Sort.DUE, moment, state) != 0;
      if (incident instanceof Incident.Begin) {
        boolean isFresh = value(Sort.PLAYED, moment, state) == 0;
        return isFresh && mayHold(of.moment().begins(), state)
            ? begun(of.moment(), state)
            : List.of();
      }
      if (incident instanceof Incident.Pick pick) {
        return beats > 0 && !isDue ? picked(pick, state) : List.of();
      }
      if (incident instanceof Incident.Meanwhile meanwhile) {
        return beats > 0 && !isDue ? answered(meanwhile, state) : List.of();
      }
      if (incident instanceof Incident.Over) {
        return beats == 0 && isDue ? List.of(with(Sort.DUE, moment, 0, state)) : List.of();
      }
      boolean passes = incident instanceof Incident.Last ? beats == 1 : beats > 1;
      State after = with(Sort.DUE, moment, 0, with(Sort.BEATS, moment, beats - 1, state));
      return passes ? given(incident.gives(), after) : List.of();
    }
    return given(incident.gives(), state);
  }

  private Collection<State> begun(Moment moment, State state) {
    State at = with(Sort.BEATS, moment.index(), moment.beats(), state);
    at = with(Sort.PLAYED, moment.index(), 1, at);
    if (depth == DEEPEST) {
      leaves = true;
      return List.of();
    }
    IntFunction<Estimate> before = verb;
    verb = Estimate.Basis.ANY_VERB;
    depth++;
    Collection<State> after = given(moment.opening(), at);
    depth--;
    verb = before;
    return after;
  }

  private Collection<State> picked(Incident.Pick pick, State state) {
    Moment.Choice choice = pick.choice();
    if (!mayHold(choice.when(), state) || isTaken(choice, state)) {
      return List.of();
    }
    State at = choice.once() ? with(Sort.TAKEN, choice.taken(), 1, state) : state;
    int moment = pick.moment().index();
    at = choice.stays() ? with(Sort.DUE, moment, 1, at) : with(Sort.BEATS, moment, 0, at);
    return given(choice.responses(), at);
  }

  private Collection<State> answered(Incident.Meanwhile meanwhile, State state) {
    Moment moment = meanwhile.moment();
    OptionalInt done = meanwhile.verb();
    verb = each -> Estimate.exactly(done.isPresent() && done.getAsInt() == each ? 1 : 0);
    Estimate free = estimate(moment.free(), state);
    Set<State> after = new HashSet<>();
    if (free.mayHold()) {
      after.addAll(given(moment.meanwhile(), state));
    }
    if (!free.isSure()) {
      after.addAll(given(moment.meanwhile(), with(Sort.DUE, moment.index(), 1, state)));
    }
    verb = Estimate.Basis.ANY_VERB;
    return after;
  }

  /**
   * Every state that giving the first that fits may come to; it may not be given at all, as where
   * responses lead to each other for ever.
   */
  private Set<State> given(List<Response> responses, State state) {
    Set<State> after = new HashSet<>(Set.of(state));
    for (Response response : responses) {
      Estimate fits = estimate(response.when(), state);
      if (fits.mayHold()) {
        after.addAll(carriedOut(response.effects(), state));
      }
      if (fits.isSure()) {
        return after;
      }
    }
    return after;
  }

  private Set<State> carriedOut(List<Effect> effects, State state) {
    Set<State> at = Set.of(state);
    for (Effect effect : effects) {
      Set<State> after = new HashSet<>();
      at.forEach(each -> after.addAll(each.isCut() ? List.of(each) : after(effect, each)));
      at = after;
    }
    return at;
  }

  private Collection<State> after(Effect effect, State state) {
    if (Incidents.setsOff(effect)) {
      return List.of(new State(state.values(), true));
    }
    if (effect instanceof Effect.Assign assign) {
      return assigned(assign, state);
    }
    if (effect instanceof Effect.Choose choose) {
      return given(choose.responses(), state);
    }
    if (effect instanceof Effect.BeginMoment begin) {
      return begun(story.moments().get(begin.moment()), state);
    }
    return effect instanceof Effect.EndMoment end
        ? List.of(with(Sort.BEATS, end.moment(), 0, state))
        : List.of(state);
  }

  private Collection<State> assigned(Effect.Assign assign, State state) {
    Variable variable = story.variables().get(assign.variable());
    if (!places.containsKey(new Slot(Sort.VARIABLE, variable.index()))) {
      return List.of(state);
    }
    Estimate to = estimate(assign.to(), state);
    if (variable.index() == number.index()
        && (to.least() < variable.min() || to.most() > variable.max())) {
      leaves = true;
      return List.of();
    }
    List<State> after = new ArrayList<>();
    int most = Math.max(variable.min(), Math.min(variable.max(), to.most()));
    int least = Math.max(variable.min(), Math.min(variable.max(), to.least()));
    if ((long) most - least > MOST_VALUES) {
      leaves = true;
      return List.of();
    }
    for (int value = least; value <= most; value++) {
      after.add(with(Sort.VARIABLE, variable.index(), value, state));
    }
    return after;
  }

  private boolean mayHold(Expr condition, State state) {
    return estimate(condition, state).mayHold();
  }

  private Estimate estimate(Expr expr, State state) {
    return Estimate.of(
        expr,
        new Estimate.Basis(
            index -> {
              Variable variable = story.variables().get(index);
              Estimate any = new Estimate(variable.min(), variable.max());
              return known(Sort.VARIABLE, index, state, any);
            },
            index -> {
              Estimate any = new Estimate(0, story.moments().get(index).beats());
              return known(Sort.BEATS, index, state, any);
            },
            verb));
  }

  private Estimate known(Sort sort, int index, State state, Estimate otherwise) {
    Integer place = places.get(new Slot(sort, index));
    return place == null ? otherwise : Estimate.exactly(state.values().get(place));
  }

  private int value(Sort sort, int index, State state) {
    return state.values().get(places.get(new Slot(sort, index)));
  }

  /** Whether a choice that can be taken once was taken; of one not kept count of, it never is. */
  private boolean isTaken(Moment.Choice choice, State state) {
    Estimate never = Estimate.exactly(0);
    return choice.once() && known(Sort.TAKEN, choice.taken(), state, never).isSure();
  }

  private State with(Sort sort, int index, int value, State state) {
    Integer place = places.get(new Slot(sort, index));
    if (place == null || state.values().get(place) == value) {
      return state;
    }
    Integer[] values = state.values().toArray(new Integer[0]);
    values[place] = value;
    return new State(Arrays.asList(values), state.isCut());
  }
}
