package impromptu.author.prove;

import impromptu.author.trying.Sensible;
import impromptu.game.Game;
import impromptu.story.Story;
import impromptu.world.Command;
import impromptu.world.State;
import impromptu.world.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Plays a story at random, with a liking for what was not tried yet, from the beginning and from
 * where it has come to before; the same each time. It shows quickly what is easily shown, so that
 * searches need only look for the rest.
 */
final class Stroll {
  private static final int LEAST = 250;

  /** How many strolls for each room and thing there is. */
  private static final int FOR_EACH = 8;

  private static final int LINES = 40;

  /** Of so many commands drawn, the one that was tried least is typed. */
  private static final int DRAWN = 6;

  private static final int MOST_STARTS = 400;

  private final Game game;
  private final Story story;
  private final Sensible sensible;
  private final Random random = new Random(1);
  private final Map<Command, Integer> tried = new HashMap<>();
  private final Map<List<Integer>, Start> starts = new LinkedHashMap<>();

  /** A state and how play came to it. */
  private record Start(State state, List<String> lines) {}

  private Stroll(Game game) {
    this.game = game;
    story = game.story();
    sensible = new Sensible(game);
  }

  /** Some strolls; as many as there is time for. */
  static List<Witness> through(Game game, Watch watch) {
    Stroll stroll = new Stroll(game);
    stroll.note(game.begin(0, Set.of()).state(), List.of());
    List<Witness> made = new ArrayList<>();
    int strolls = Math.max(LEAST, FOR_EACH * game.story().entities().size());
    for (int i = 0; i < strolls; i++) {
      if (watch.left() <= 0) {
        return made;
      }
      List<Start> from = List.copyOf(stroll.starts.values());
      made.add(stroll.from(from.get(stroll.random.nextInt(from.size()))));
    }
    return made;
  }

  private Witness from(Start start) {
    State state = start.state();
    List<String> lines = new ArrayList<>(start.lines());
    for (int i = 0; i < LINES && game.ending(state).isEmpty(); i++) {
      String line = line(state);
      lines.add(line);
      state = game.turn(state, line).state();
      note(state, lines);
    }
    return new Witness(0, List.of(), lines);
  }

  /** Remembers a state in which some other things are so, or come to in fewer lines. */
  private void note(State state, List<String> lines) {
    if (game.ending(state).isPresent()) {
      return;
    }
    View view = new View(story, game.layout(), state.world());
    List<Integer> what = new ArrayList<>(List.of(view.room(), view.moment()));
    story.scenes().forEach(scene -> what.add(view.scene(scene.index()).ordinal()));
    story.variables().forEach(variable -> what.add(view.variable(variable.index())));
    Start known = starts.get(what);
    boolean isShorter = known != null && lines.size() < known.lines().size();
    if (isShorter || (known == null && starts.size() < MOST_STARTS)) {
      starts.put(what, new Start(state, List.copyOf(lines)));
    }
  }

  private String line(State state) {
    int choices = game.choices(state).labels().size();
    if (choices > 0 && random.nextInt(100) < 30) {
      return Integer.toString(1 + random.nextInt(choices));
    }
    Command least = drawn(state);
    for (int i = 1; i < DRAWN; i++) {
      Command other = drawn(state);
      least = times(other) < times(least) ? other : least;
    }
    tried.merge(least, 1, Integer::sum);
    return sensible.line(state, least);
  }

  private int times(Command command) {
    return tried.getOrDefault(command, 0);
  }

  /** A command, mostly on a single thing. */
  private Command drawn(State state) {
    int roll = random.nextInt(100);
    Optional<Command> drawn = Optional.empty();
    if (roll < 20) {
      drawn = one(sensible.going(state));
    } else if (roll < 70) {
      drawn = sensible.anySingle(state, random);
    } else if (roll < 80) {
      drawn = sensible.anyPaired(state, random);
    } else if (roll < 87) {
      drawn = sensible.anyAsking(state, random);
    }
    return drawn.orElseGet(() -> sensible.anyBare(state, random));
  }

  private Optional<Command> one(List<Command> some) {
    return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
  }
}
