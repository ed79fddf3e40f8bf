package impromptu.author.trying;

import impromptu.game.Game;
import impromptu.scenario.Library;
import impromptu.story.Builtin;
import impromptu.story.Effect;
import impromptu.story.Entity;
import impromptu.story.Exit;
import impromptu.story.GrammarLine;
import impromptu.story.GrammarLine.Content;
import impromptu.story.Topic;
import impromptu.story.Trait;
import impromptu.story.Verb;
import impromptu.world.Command;
import impromptu.world.Scope;
import impromptu.world.State;
import impromptu.world.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * What a player would sensibly try in a state: with a thing in reach, what the verb itself calls
 * likely for it.
 */
public final class Sensible {
  private static final int DRAWS = 30;

  private final Game game;
  private final List<Shaped> bare = new ArrayList<>();
  private final List<Shaped> single = new ArrayList<>();
  private final List<Shaped> paired = new ArrayList<>();
  private final List<Shaped> going = new ArrayList<>();
  private final List<Shaped> asking = new ArrayList<>();

  /** A verb and the first of its grammar lines that has the shape asked for. */
  private record Shaped(Verb verb, int line) {}

  public Sensible(Game game) {
    this.game = game;
    for (Verb verb : game.story().verbs()) {
      if (!verb.outOfWorld() && verb.moment() < 0) {
        sort(verb);
      }
    }
  }

  private void sort(Verb verb) {
    boolean[] known = new boolean[5];
    for (int i = 0; i < verb.grammar().size(); i++) {
      List<GrammarLine.Slot> slots = slots(verb.grammar().get(i));
      Shaped shaped = new Shaped(verb, i);
      if (slots.isEmpty()) {
        addFirst(bare, shaped, known, 0);
      } else if (slots.size() == 1 && isNoun(slots.get(0))) {
        addFirst(single, shaped, known, 1);
      } else if (slots.size() == 1 && slots.get(0).content() == Content.DIRECTION && goes(verb)) {
        addFirst(going, shaped, known, 2);
      } else if (slots.size() == 2 && isTwoNouns(slots)) {
        addFirst(paired, shaped, known, 3);
      } else if (slots.size() == 2 && isAsking(slots) && tellsTopics(verb)) {
        addFirst(asking, shaped, known, 4);
      }
    }
  }

  private static boolean goes(Verb verb) {
    return verb.effects().contains(new Effect.Perform(Builtin.GO));
  }

  private static boolean isAsking(List<GrammarLine.Slot> slots) {
    return isNoun(slots.get(0)) && slots.get(1).content() == Content.TOPIC;
  }

  private static boolean tellsTopics(Verb verb) {
    return verb.effects().contains(new Effect.Perform(Builtin.TOPIC));
  }

  private static void addFirst(List<Shaped> to, Shaped shaped, boolean[] known, int sort) {
    if (!known[sort]) {
      known[sort] = true;
      to.add(shaped);
    }
  }

  private static List<GrammarLine.Slot> slots(GrammarLine line) {
    List<GrammarLine.Slot> slots = new ArrayList<>();
    for (GrammarLine.Token token : line.tokens()) {
      if (token instanceof GrammarLine.Slot slot) {
        slots.add(slot);
      }
    }
    return slots;
  }

  private static boolean isThing(GrammarLine.Slot slot) {
    return slot.content() == Content.ONE || slot.content() == Content.SEVERAL;
  }

  private static boolean isNoun(GrammarLine.Slot slot) {
    return isThing(slot) && !slot.second() && slot.reach() != GrammarLine.Reach.KNOWN;
  }

  private static boolean isTwoNouns(List<GrammarLine.Slot> slots) {
    return isThing(slots.get(0))
        && isThing(slots.get(1))
        && slots.get(0).second() != slots.get(1).second();
  }

  /** What the player could lay a hand on, themselves and the room left out. */
  public List<Integer> reach(State state) {
    View view = new View(game.story(), game.layout(), state.world());
    Scope scope = Scope.of(view, game.story().player());
    return Arrays.stream(scope.collect())
        .distinct()
        .filter(each -> each != game.story().player() && !game.story().isRoom(each))
        .filter(each -> !view.is(each, Trait.HIDDEN) && scope.reaches(each))
        .boxed()
        .toList();
  }

  /** Commands of a verb alone. */
  public List<Command> bare() {
    return bare.stream().map(shaped -> command(shaped, List.of(), 0, -1)).toList();
  }

  /** Commands of a verb and one thing in reach. */
  public List<Command> single(State state) {
    List<Command> commands = new ArrayList<>();
    List<Integer> reach = reach(state);
    for (Shaped shaped : single) {
      Supposed supposed = new Supposed(game, state, shaped.verb().index());
      for (int noun : reach) {
        if (supposed.isLikely(shaped.verb().likelyNoun(), noun, 0)) {
          commands.add(command(shaped, List.of(noun), 0, -1));
        }
      }
    }
    return commands;
  }

  /** Commands of a verb and two things in reach. */
  public List<Command> paired(State state) {
    List<Command> commands = new ArrayList<>();
    List<Integer> reach = reach(state);
    for (Shaped shaped : paired) {
      Supposed supposed = new Supposed(game, state, shaped.verb().index());
      for (int noun : reach) {
        for (int second : reach) {
          if (noun != second
              && supposed.isLikely(shaped.verb().likelyNoun(), noun, second)
              && supposed.isLikely(shaped.verb().likelySecond(), noun, second)) {
            commands.add(command(shaped, List.of(noun), second, -1));
          }
        }
      }
    }
    return commands;
  }

  /** A command of a verb alone, drawn: every other time one that the room has an answer for. */
  public Command anyBare(State state, Random random) {
    Entity room = game.story().room(game.room(state));
    boolean isOwn = random.nextBoolean();
    List<Shaped> answered =
        bare.stream().filter(shaped -> isOwn && isAnswered(shaped, room)).toList();
    List<Shaped> some = answered.isEmpty() ? bare : answered;
    return command(some.get(random.nextInt(some.size())), List.of(), 0, -1);
  }

  private static boolean isAnswered(Shaped shaped, Entity by) {
    return by.on().byVerb().containsKey(shaped.verb().index());
  }

  /** A command of a verb and one thing in reach, drawn; empty where some draws hit upon none. */
  public Optional<Command> anySingle(State state, Random random) {
    return any(single, false, state, random);
  }

  /** A command of a verb and two things in reach, drawn; empty where some draws hit upon none. */
  public Optional<Command> anyPaired(State state, Random random) {
    return any(paired, true, state, random);
  }

  /** A question about a topic that something in reach knows of; empty where nothing does. */
  public Optional<Command> anyAsking(State state, Random random) {
    List<Command> commands = new ArrayList<>();
    for (Shaped shaped : asking) {
      for (int noun : reach(state)) {
        for (Topic topic : game.story().thing(noun).topics()) {
          commands.add(command(shaped, List.of(noun), 0, -1, topic.words().get(0)));
        }
      }
    }
    return commands.isEmpty()
        ? Optional.empty()
        : Optional.of(commands.get(random.nextInt(commands.size())));
  }

  private Optional<Command> any(List<Shaped> all, boolean isPaired, State state, Random random) {
    List<Integer> reach = reach(state);
    for (int draw = 0; draw < DRAWS && !all.isEmpty() && !reach.isEmpty(); draw++) {
      int noun = reach.get(random.nextInt(reach.size()));
      List<Shaped> some = some(all, noun, random);
      Shaped shaped = some.get(random.nextInt(some.size()));
      int second = isPaired ? reach.get(random.nextInt(reach.size())) : 0;
      if (!isOdd(noun, second) && isLikely(shaped.verb(), noun, second, state)) {
        return Optional.of(command(shaped, List.of(noun), second, -1));
      }
    }
    return Optional.empty();
  }

  /** Whether it takes something to itself, or to a part of a room as every room has it. */
  private boolean isOdd(int noun, int second) {
    return second != 0 && (noun == second || Library.holds(game.story().entity(second).position()));
  }

  /** Those that the thing has an answer of its own for, those that do something, or all. */
  private List<Shaped> some(List<Shaped> all, int noun, Random random) {
    int roll = random.nextInt(3);
    List<Shaped> some = new ArrayList<>();
    for (Shaped shaped : roll == 0 ? List.<Shaped>of() : all) {
      boolean isAnswered = isAnswered(shaped, game.story().entity(noun));
      if (roll == 1 ? isAnswered : !shaped.verb().effects().isEmpty()) {
        some.add(shaped);
      }
    }
    return some.isEmpty() ? all : some;
  }

  private boolean isLikely(Verb verb, int noun, int second, State state) {
    Supposed supposed = new Supposed(game, state, verb.index());
    return supposed.isLikely(verb.likelyNoun(), noun, second)
        && (second == 0 || supposed.isLikely(verb.likelySecond(), noun, second));
  }

  /** Commands that go somewhere. */
  public List<Command> going(State state) {
    List<Command> commands = new ArrayList<>();
    for (var way : game.story().room(game.room(state)).exits().entrySet()) {
      Exit exit = way.getValue();
      if (!going.isEmpty() && (exit.to() != 0 || !exit.refusal().isEmpty())) {
        commands.add(command(going.get(0), List.of(), 0, way.getKey()));
      }
    }
    return commands;
  }

  private Command command(Shaped shaped, List<Integer> nouns, int second, int direction) {
    return command(shaped, nouns, second, direction, "");
  }

  private Command command(
      Shaped shaped, List<Integer> nouns, int second, int direction, String words) {
    return new Command(
        shaped.verb().index(),
        shaped.line(),
        game.story().player(),
        nouns,
        second,
        direction,
        words,
        0,
        false);
  }

  /** A command as a player would type it. */
  public String line(State state, Command command) {
    return game.parser().print(state, command);
  }
}
