package impromptu.author.prove;

import impromptu.game.Move;
import impromptu.world.Command;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every move that can be worth trying in some state, by what must be there for it. */
final class Repertoire {
  private final List<Move> moves;
  private final Map<Integer, Moves> byActor = new TreeMap<>();
  private Optional<Move> idle = Optional.empty();
  private final List<Map<Integer, Integer>> picks = new ArrayList<>();
  private final Optional<Repertoire> inMoments;

  Repertoire() {
    moves = new ArrayList<>();
    inMoments = Optional.of(new Repertoire(moves));
  }

  private Repertoire(List<Move> moves) {
    this.moves = moves;
    inMoments = Optional.empty();
  }

  /** What more is worth trying while a moment is played, its moves numbered with the others. */
  Repertoire inMoments() {
    return inMoments.orElse(this);
  }

  /** What commands have in common that can be given as one. */
  record Listing(int verb, int second) {}

  /** The moves of one actor: numbers of moves, by what they need in scope. */
  static final class Moves {
    private final List<Integer> always = new ArrayList<>();
    private final Map<Integer, List<Integer>> on = new TreeMap<>();
    private final Map<Integer, List<Integer>> onKnown = new TreeMap<>();
    private final Map<Object, Map<Integer, Map<Integer, Integer>>> samples = new LinkedHashMap<>();
    private final Map<Listing, List<Command>> several = new LinkedHashMap<>();
    private final Map<Integer, Map<Integer, List<Integer>>> onTwo = new TreeMap<>();

    List<Integer> always() {
      return always;
    }

    /** Those on an entity in scope. */
    List<Integer> on(int noun) {
      return on.getOrDefault(noun, List.of());
    }

    /**
     * Commands of which nothing comes by themselves, of which one of each sort will do: by the noun
     * that must be in scope and then the second noun, 0 where there need be none.
     */
    Collection<Map<Integer, Map<Integer, Integer>>> samples() {
      return samples.values();
    }

    /** The commands that can be done to several things at once, for the things in scope. */
    Map<Listing, List<Command>> listings(List<Integer> around) {
      Map<Listing, List<Command>> listings = new LinkedHashMap<>();
      several.forEach(
          (listing, commands) -> {
            List<Command> possible = new ArrayList<>();
            for (Command command : commands) {
              boolean second = command.second() == 0 || around.contains(command.second());
              if (second && around.contains(command.nouns().get(0))) {
                possible.add(command);
              }
            }
            listings.put(listing, possible);
          });
      return listings;
    }

    /** Those on an entity that need only have been seen, by entity. */
    Map<Integer, List<Integer>> onKnown() {
      return onKnown;
    }

    /** Those on an entity in scope, by the second noun that must be in scope too. */
    Map<Integer, List<Integer>> onTwo(int noun) {
      return onTwo.getOrDefault(noun, Map.of());
    }
  }

  /** A move that does nothing but let a turn pass, where one is known. */
  Optional<Move> idle() {
    return idle;
  }

  void idle(Move move) {
    idle = Optional.of(move);
  }

  /**
   * Adds a command of which nothing comes by itself.
   *
   * @param sort equal for those of which one will do
   * @param second what must be in scope besides the noun; either may be 0
   */
  void addSample(Object sort, int noun, int second, Move.Typed move) {
    Map<Integer, Map<Integer, Integer>> samples =
        of(move.command().actor()).samples.computeIfAbsent(sort, each -> new TreeMap<>());
    boolean isNeeded =
        !samples.containsKey(0) && !samples.getOrDefault(noun, Map.of()).containsKey(0);
    if (isNeeded) {
      samples
          .computeIfAbsent(noun, each -> new TreeMap<>())
          .computeIfAbsent(second, each -> number(move));
    }
  }

  /** Lets a command be given for several things at once. */
  void addSeveral(Move.Typed move) {
    Command command = move.command();
    of(command.actor())
        .several
        .computeIfAbsent(new Listing(command.verb(), command.second()), each -> new ArrayList<>())
        .add(command);
  }

  /** The move of a number. */
  Move move(int number) {
    return moves.get(number);
  }

  int size() {
    return moves.size();
  }

  /** The moves by actor: the player, and whoever can be told what to do. */
  Map<Integer, Moves> byActor() {
    return byActor;
  }

  /** The pick of a choice of a moment, where it is worth trying. */
  Optional<Move> pick(int moment, int choice) {
    Integer number = picks.get(moment).get(choice);
    return number == null ? Optional.empty() : Optional.of(moves.get(number));
  }

  private int number(Move move) {
    moves.add(move);
    return moves.size() - 1;
  }

  private Moves of(int actor) {
    return byActor.computeIfAbsent(actor, each -> new Moves());
  }

  /** Adds the picks of a moment, in the order of moments. */
  void addPicks(int moment, BitSet choices) {
    Map<Integer, Integer> numbers = new TreeMap<>();
    for (int choice = choices.nextSetBit(0); choice >= 0; choice = choices.nextSetBit(choice + 1)) {
      numbers.put(choice, number(new Move.Pick(moment, choice)));
    }
    picks.add(numbers);
  }

  void addAlways(Move.Typed move) {
    of(move.command().actor()).always.add(number(move));
  }

  void addOn(int noun, Move.Typed move) {
    of(move.command().actor())
        .on
        .computeIfAbsent(noun, each -> new ArrayList<>())
        .add(number(move));
  }

  void addOnKnown(int noun, Move.Typed move) {
    of(move.command().actor())
        .onKnown
        .computeIfAbsent(noun, each -> new ArrayList<>())
        .add(number(move));
  }

  void addOnTwo(int noun, int second, Move.Typed move) {
    of(move.command().actor())
        .onTwo
        .computeIfAbsent(noun, each -> new TreeMap<>())
        .computeIfAbsent(second, each -> new ArrayList<>())
        .add(number(move));
  }
}
