package impromptu.author.prove;

import impromptu.game.Move;
import impromptu.game.Trial;
import impromptu.story.Exit;
import impromptu.story.Story;
import impromptu.story.Trait;
import impromptu.world.Command;
import impromptu.world.Rewindable;
import impromptu.world.View;
import impromptu.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries, in one state after the other, every move that is possible there. Of one thread. */
final class Expander {
  /** How many lists of nouns are tried for one verb in one state. */
  private static final int MOST_LISTS = 200;

  /** After how many trials it looks whether to go on. */
  private static final int OFTEN = 64;

  private final Model model;
  private final Encoding encoding;
  private final Repertoire repertoire;
  private final Trial trial;
  private final Eye eye;
  private final Fork fork;
  private final long[] own;
  private final long[] key;
  private final long[] first;
  private final boolean lists;
  private final Runnable watch;
  private boolean isCut;
  private boolean strays;
  private World world;
  private Expansion found;

  /**
   * @param watch is run again and again and ends everything by an exception
   */
  Expander(Model model, Encoding encoding, Repertoire repertoire, Runnable watch) {
    this(model, encoding, repertoire, true, watch);
  }

  /**
   * @param lists whether lists of nouns are tried in one command
   * @param watch is run again and again and ends everything by an exception
   */
  Expander(Model model, Encoding encoding, Repertoire repertoire, boolean lists, Runnable watch) {
    this.model = model;
    this.lists = lists;
    this.watch = watch;
    this.encoding = encoding;
    this.repertoire = repertoire;
    eye = new Eye(model.signals(), model.layout());
    trial = new Trial(eye.watching(model.game()), model.noted());
    fork = new Fork(model.strangers());
    own = new long[encoding.words()];
    key = new long[encoding.words()];
    first = new long[encoding.words()];
  }

  /** Whether something was left out that could have been tried. */
  boolean isCut() {
    return isCut || fork.isCut();
  }

  /**
   * Whether a moment was played where walking may matter though the slice does not allow for it.
   */
  boolean strays() {
    return strays;
  }

  /** What the moves in a state come to; nothing where the story has ended. */
  Expansion expand(States states, int state) {
    return expand(states, state, false);
  }

  /** The same with every move there is to each outcome. */
  Expansion all(States states, int state) {
    return expand(states, state, true);
  }

  /** What one move in a state comes to; nothing where the story has ended. */
  Expansion only(Move move, States states, int state) {
    goTo(states, state);
    found = new Expansion(encoding.words(), false);
    if (new View(model.story(), model.layout(), world).ending() < 0) {
      attempt(move);
    }
    return found;
  }

  Expansion none() {
    return new Expansion(encoding.words(), false);
  }

  private Expansion expand(States states, int state, boolean everyMove) {
    goTo(states, state);
    found = new Expansion(encoding.words(), everyMove);
    View view = new View(model.story(), model.layout(), world);
    if (view.ending() < 0) {
      picks(view);
      commands(view, repertoire);
      if (view.moment() >= 0) {
        commands(view, repertoire.inMoments());
      }
    }
    return found;
  }

  private void goTo(States states, int state) {
    states.copy(state, own);
    world = encoding.decode(own);
    trial.in(world);
  }

  private void picks(View view) {
    int moment = view.moment();
    if (moment >= 0) {
      strays |= model.unsettled().get(moment) && leadsOn(view.room());
      for (int choice : view.offered(moment)) {
        repertoire.pick(moment, choice).ifPresent(this::attempt);
      }
    }
  }

  private boolean leadsOn(int room) {
    for (Exit exit : model.story().room(room).exits().values()) {
      if (exit.to() != 0) {
        return true;
      }
    }
    return false;
  }

  private void commands(View view, Repertoire some) {
    for (Map.Entry<Integer, Repertoire.Moves> actor : some.byActor().entrySet()) {
      commands(view, actor.getKey(), actor.getValue());
    }
  }

  private void commands(View view, int actor, Repertoire.Moves moves) {
    Story story = model.story();
    if (actor != story.player() && !view.scope(story.player()).knows(actor)) {
      return;
    }
    List<Integer> around = new ArrayList<>();
    for (int entity : view.scope(actor).collect()) {
      around.add(entity);
    }
    attemptAll(moves.always());
    plainestFirst(around, story.player());
    for (int noun : around) {
      attemptAll(moves.on(noun));
    }
    for (int noun : around) {
      Map<Integer, List<Integer>> onTwo = moves.onTwo(noun);
      for (int second : onTwo.isEmpty() ? List.<Integer>of() : around) {
        attemptAll(onTwo.getOrDefault(second, List.of()));
      }
    }
    for (Map.Entry<Integer, List<Integer>> known : moves.onKnown().entrySet()) {
      if (view.is(known.getKey(), Trait.SEEN) || around.contains(known.getKey())) {
        attemptAll(known.getValue());
      }
    }
    if (model.minds() || view.moment() >= 0) {
      moves.samples().forEach(samples -> sample(samples, around));
    }
    if (lists && model.isTimed()) {
      several(moves, around);
    }
  }

  /** Attempts the first of some commands for which everything is in scope. */
  private void sample(Map<Integer, Map<Integer, Integer>> samples, List<Integer> around) {
    Optional<Integer> move = sampleOn(samples.getOrDefault(0, Map.of()), around);
    for (int i = 0; i < around.size() && move.isEmpty(); i++) {
      move = sampleOn(samples.getOrDefault(around.get(i), Map.of()), around);
    }
    move.ifPresent(number -> attempt(repertoire.move(number)));
  }

  private static Optional<Integer> sampleOn(Map<Integer, Integer> bySecond, List<Integer> around) {
    if (bySecond.containsKey(0)) {
      return Optional.of(bySecond.get(0));
    }
    return around.stream().filter(bySecond::containsKey).findFirst().map(bySecond::get);
  }

  /** Has what is done to oneself tried last, which makes for more sensible walkthroughs. */
  private static void plainestFirst(List<Integer> around, int player) {
    if (around.remove((Integer) player)) {
      around.add(player);
    }
  }

  private void attemptAll(List<Integer> moves) {
    for (int i = 0; i < moves.size(); i++) {
      attempt(repertoire.move(moves.get(i)));
    }
  }

  /**
   * Makes a move with each of its chances both ways; whether something new came of it. What comes
   * of it is certain where nothing was guessed, or every guess comes to the same.
   */
  private boolean attempt(Move move) {
    boolean isNew = false;
    boolean guesses = false;
    boolean alike = true;
    int trials = 0;
    fork.begin();
    do {
      if (found.tried() % OFTEN == 0) {
        watch.run();
      }
      found.count();
      eye.begin();
      Rewindable after = trial.after(move, fork);
      eye.report(after, move, found);
      encoding.encode(after, own, key);
      isNew |= found.add(key, move, !fork.guesses());
      guesses |= fork.guesses();
      if (trials++ == 0) {
        System.arraycopy(key, 0, first, 0, key.length);
      }
      alike &= Arrays.equals(key, first);
    } while (fork.next());
    if (guesses && alike) {
      found.assure(first);
    }
    return isNew;
  }

  /** Lists of nouns in one command, which take a single turn. */
  private void several(Repertoire.Moves moves, List<Integer> around) {
    for (Map.Entry<Repertoire.Listing, List<Command>> listing : moves.listings(around).entrySet()) {
      List<Command> singles = effective(listing.getValue());
      if (singles.size() > 1) {
        lists(singles);
      }
    }
  }

  /** Those commands that come to something else than letting a turn pass. */
  private List<Command> effective(List<Command> commands) {
    List<Command> effective = new ArrayList<>();
    long[] idle = repertoire.idle().map(this::outcome).orElse(new long[0]);
    for (Command command : commands) {
      if (comesToOther(idle, new Move.Typed(command))) {
        effective.add(command);
      }
    }
    return effective;
  }

  private boolean comesToOther(long[] than, Move move) {
    fork.begin();
    boolean other;
    do {
      encoding.encode(trial.after(move, fork), own, key);
      other = !Arrays.equals(than, key);
    } while (!other && fork.next());
    return other;
  }

  private long[] outcome(Move move) {
    fork.begin();
    encoding.encode(trial.after(move, fork), own, key);
    return key.clone();
  }

  private void lists(List<Command> singles) {
    List<List<Integer>> open = new ArrayList<>();
    singles.forEach(single -> open.add(single.nouns()));
    for (int i = 0; i < open.size(); i++) {
      if (open.size() > MOST_LISTS) {
        isCut = true;
        return;
      }
      for (Command single : singles) {
        int noun = single.nouns().get(0);
        if (!open.get(i).contains(noun)) {
          List<Integer> longer = new ArrayList<>(open.get(i));
          longer.add(noun);
          if (attempt(new Move.Typed(with(single, longer)))) {
            open.add(longer);
          }
        }
      }
    }
  }

  private static Command with(Command like, List<Integer> nouns) {
    return new Command(
        like.verb(),
        like.line(),
        like.actor(),
        nouns,
        like.second(),
        like.direction(),
        like.words(),
        like.number(),
        false);
  }
}
