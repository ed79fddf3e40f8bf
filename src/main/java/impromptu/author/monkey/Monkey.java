package impromptu.author.monkey;

import impromptu.author.nouns.Hearing;
import impromptu.author.nouns.Mention;
import impromptu.author.trying.Sensible;
import impromptu.author.trying.Shrinking;
import impromptu.game.Game;
import impromptu.game.Turn;
import impromptu.story.Story;
import impromptu.world.Command;
import impromptu.world.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Plays at random, sensibly for the most part, and the same for the same seed. Each fault is told
 * once, with the shortest way to it that leaving lines out comes to.
 */
public final class Monkey {
  /** Longer than the longest chapter. */
  private static final int ENDLESS = 50_000;

  /** How many turns may change nothing before everything is tried. */
  private static final int PATIENCE = 20;

  private final Optional<Hearing> hearing;
  private final Game game;
  private final Sensible sensible;
  private final Random random;
  private final List<Fault> faults = new ArrayList<>();
  private int turns;

  public Monkey(Story story, long seed) {
    this(Optional.empty(), new Game(story), seed);
  }

  /** One that also listens for nouns that the game does not know. */
  public Monkey(Hearing hearing, long seed) {
    this(Optional.of(hearing), hearing.game(), seed);
  }

  private Monkey(Optional<Hearing> hearing, Game game, long seed) {
    this.hearing = hearing;
    this.game = game;
    sensible = new Sensible(game);
    random = new Random(seed);
  }

  /** Plays a number of games of at most so many turns; the faults, each with a short way to it. */
  public List<Fault> play(int games, int longest) {
    for (int i = 0; i < games; i++) {
      playOne(longest);
    }
    return faults;
  }

  /** How many lines were typed in all. */
  public int turns() {
    return turns;
  }

  private void playOne(int longest) {
    List<String> lines = new ArrayList<>();
    State state = game.begin(0, Set.of()).state();
    Gist gist = Gist.of(game, state);
    int idle = 0;
    while (lines.size() < longest && game.ending(state).isEmpty()) {
      String line = line(state);
      lines.add(line);
      turns++;
      Optional<Fault> fault = fault(state, line, lines);
      if (fault.isPresent()) {
        tell(fault.get());
        return;
      }
      state = heard(state, line, lines);
      Gist next = Gist.of(game, state);
      idle = next.equals(gist) ? idle + 1 : 0;
      gist = next;
      if (idle == PATIENCE && isDead(state)) {
        tell(dead(state, lines));
        return;
      }
    }
  }

  /** The state after a line; a noun that it brings up and that is not known is told. */
  private State heard(State state, String line, List<String> way) {
    if (hearing.isEmpty()) {
      return game.turn(state, line).state();
    }
    hearing.get().forget();
    Turn turn = game.turn(state, line);
    for (Mention mention : hearing.get().unknown(turn, way)) {
      tell(noun(mention, way));
    }
    return turn.state();
  }

  private static Fault noun(Mention mention, List<String> way) {
    return new Fault(Fault.Kind.NOUN, "\"" + mention.noun() + "\", " + mention.at(), way);
  }

  private boolean isHeard(Fault fault, State state, String line) {
    hearing.orElseThrow().forget();
    Turn turn = game.turn(state, line);
    for (Mention mention : hearing.get().unknown(turn, List.of())) {
      if (noun(mention, List.of()).isLike(fault)) {
        return true;
      }
    }
    return false;
  }

  private Fault dead(State state, List<String> lines) {
    String room = game.story().entity(game.room(state)).id();
    return new Fault(Fault.Kind.DEAD, "in " + room, lines);
  }

  /** What is wrong with what a line does, if anything. */
  private Optional<Fault> fault(State state, String line, List<String> way) {
    try {
      Turn turn = game.turn(state, line);
      String told = turn.narration().text();
      if (told.length() > ENDLESS) {
        return Optional.of(new Fault(Fault.Kind.ENDLESS, line, way));
      }
      boolean isSilent =
          turn.taken() > 0 && told.isBlank() && game.choices(turn.state()).labels().isEmpty();
      return isSilent ? Optional.of(new Fault(Fault.Kind.SILENT, line, way)) : Optional.empty();
    } catch (RuntimeException | StackOverflowError e) {
      String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
      return Optional.of(new Fault(Fault.Kind.CRASH, e.getClass().getName() + where, way));
    }
  }

  /** Whether nothing that can sensibly be done, twice over, changes anything that matters. */
  private boolean isDead(State state) {
    Gist gist = Gist.of(game, state);
    for (String line : everything(state)) {
      State once = game.turn(state, line).state();
      State twice = game.turn(once, line).state();
      if (!Gist.of(game, once).equals(gist) || !Gist.of(game, twice).equals(gist)) {
        return false;
      }
    }
    return true;
  }

  private List<String> everything(State state) {
    List<Command> commands = new ArrayList<>(sensible.going(state));
    commands.addAll(sensible.single(state));
    commands.addAll(sensible.bare());
    commands.addAll(sensible.paired(state));
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= game.choices(state).labels().size(); i++) {
      lines.add(Integer.toString(i));
    }
    for (Command command : commands) {
      lines.add(sensible.line(state, command));
    }
    return lines;
  }

  private void tell(Fault fault) {
    for (Fault known : faults) {
      if (known.isLike(fault)) {
        return;
      }
    }
    List<String> shortest = Shrinking.shortest(fault.lines(), lines -> shows(fault, lines));
    faults.add(new Fault(fault.kind(), fault.detail(), shortest));
  }

  private boolean shows(Fault fault, List<String> lines) {
    State state = game.begin(0, Set.of()).state();
    for (String line : lines) {
      if (game.ending(state).isPresent()) {
        return false;
      }
      Optional<Fault> found = fault(state, line, lines);
      if (found.isPresent()) {
        return found.get().isLike(fault);
      }
      if (fault.kind() == Fault.Kind.NOUN && isHeard(fault, state, line)) {
        return true;
      }
      state = game.turn(state, line).state();
    }
    return fault.kind() == Fault.Kind.DEAD
        && game.ending(state).isEmpty()
        && dead(state, lines).isLike(fault)
        && isDead(state);
  }

  private String line(State state) {
    int choices = game.choices(state).labels().size();
    int roll = random.nextInt(100);
    if (choices > 0 && roll < 40) {
      return Integer.toString(1 + random.nextInt(choices));
    }
    List<Command> commands = roll < 60 ? sensible.going(state) : sensible.single(state);
    if (roll >= 88) {
      commands = roll < 93 ? sensible.paired(state) : sensible.bare();
    } else if (roll >= 20 && roll < 60) {
      commands = sensible.single(state);
    }
    if (commands.isEmpty()) {
      commands = sensible.bare();
    }
    return sensible.line(state, commands.get(random.nextInt(commands.size())));
  }
}
