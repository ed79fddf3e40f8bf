package impromptu.parser;

import impromptu.world.Question;
import impromptu.world.Question.Pin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out whether a sentence is an order, and to whom. */
final class Orders {
  /** Nobody's name is longer: the words before an order without a comma. */
  private static final int LONGEST_NAME = 6;

  private final Situation situation;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final List<Pin> pins;

  Orders(Situation situation, Tokens tokens, List<Pin> pins) {
    this.situation = situation;
    this.tokens = tokens;
    this.pins = pins;
    phrases = new NounPhrases(situation, situation.player(), tokens, pins);
  }

  /** An order that is looked for before any command of the player's own. */
  Optional<Order> first() {
    int verb = situation.lexicon().match(Use.ORDER, tokens, 0, tokens.size());
    Optional<Order> told = verb > 0 ? told(verb) : Optional.empty();
    return told.isEmpty() && mayBeginWithName() ? vocative() : told;
  }

  /** "tell bob to jump", "ask bob, jump". */
  private Optional<Order> told(int verb) {
    for (int i = verb + 1; i < tokens.size() - 1; i++) {
      int to = situation.lexicon().match(Use.ORDER_TO, tokens, i, tokens.size());
      boolean comma = tokens.id(i) == Lexicon.COMMA;
      if ((to > 0 || comma) && begins(i + Math.max(to, 1))) {
        Optional<Order> order = order(verb, i, i + Math.max(to, 1));
        if (order.isPresent()) {
          return order;
        }
      }
    }
    return Optional.empty();
  }

  private boolean begins(int at) {
    return at < tokens.size()
        && (situation.beginsCommand(tokens, at)
            || situation.lexicon().match(Use.POLITE_BEFORE, tokens, at, tokens.size()) > 0);
  }

  /** "bob, jump", "bob and mary, jump", "bob jump", "tell bob jump". */
  Optional<Order> vocative() {
    for (int i = tokens.size() - 2; i > 0; i--) {
      if (tokens.id(i) == Lexicon.COMMA) {
        Optional<Order> order = order(0, i, i + 1);
        if (order.isPresent()) {
          return order;
        }
      }
    }
    int from = situation.lexicon().match(Use.ORDER, tokens, 0, tokens.size());
    if (from == 0 && situation.beginsCommand(tokens, 0)) {
      return unaddressed().filter(this::isToSomebodyElsewhere);
    }
    for (int i = Math.min(LONGEST_NAME, tokens.size() - 1); i > from; i--) {
      if (tokens.id(i) != Lexicon.COMMA && situation.beginsCommand(tokens, i)) {
        Optional<Order> order = order(from, i, i);
        if (order.isPresent() && order.get().problem().isEmpty()) {
          return order;
        }
      }
    }
    return unaddressed();
  }

  /** Whether the first word, which may begin a command, may be a name before a comma as well. */
  private boolean mayBeginWithName() {
    int end = Math.min(LONGEST_NAME, tokens.size() - 2);
    boolean is = situation.names().isNouny(tokens.id(0)) && situation.beginsCommand(tokens, 0);
    for (int i = 1; is && i <= end; i++) {
      if (tokens.id(i) == Lexicon.COMMA) {
        return true;
      }
    }
    return false;
  }

  private boolean isToSomebodyElsewhere(Order order) {
    return order.problem().orElseThrow() instanceof Outcome.Failed failed
        && failed.trouble().kind() == Trouble.Kind.ELSEWHERE
        && situation.isPerson(failed.trouble().entities().get(0));
  }

  /** An order to somebody who is not there, or to something that can't listen. */
  private Optional<Order> unaddressed() {
    for (int i = 1; i < tokens.size() - 1; i++) {
      if (tokens.id(i) == Lexicon.COMMA && begins(i + 1)) {
        Phrase phrase = phrases.parse(0, i, false);
        Trouble trouble =
            phrase
                .trouble()
                .orElseGet(
                    () ->
                        Trouble.of(
                            Trouble.Kind.CANT_TALK,
                            0,
                            tokens.size(),
                            List.of(phrase.items().get(0).found[0])));
        return trouble.kind() == Trouble.Kind.JUNK
            ? Optional.empty()
            : Optional.of(
                new Order(List.of(), i + 1, Optional.of(new Outcome.Failed(trouble, tokens, ""))));
      }
    }
    return Optional.empty();
  }

  /** The order that some words, taken for a name, make of what follows; empty where they don't. */
  private Optional<Order> order(int from, int to, int body) {
    if (situation.lexicon().isWhole(Use.EVERYONE, tokens, from, to)) {
      List<Integer> everyone = new ArrayList<>();
      Around around = situation.around(situation.player());
      for (int i = 0; i < around.size(); i++) {
        addPerson(around.get(i), everyone);
      }
      return everyone.isEmpty()
          ? Optional.empty()
          : Optional.of(new Order(lastFirst(everyone), body, Optional.empty()));
    }
    Phrase phrase = phrases.parse(from, to, false);
    if (phrase.trouble().isPresent() || phrase.items().isEmpty()) {
      return Optional.empty();
    }
    return addressed(phrase, body);
  }

  private Optional<Order> addressed(Phrase phrase, int body) {
    List<Integer> actors = new ArrayList<>();
    for (Item item : phrase.items()) {
      List<Integer> people = new ArrayList<>();
      for (int each : item.found) {
        addPerson(each, people);
      }
      if (people.isEmpty()) {
        return Optional.empty();
      }
      Optional<Outcome> problem = problem(item, people);
      if (problem.isPresent()) {
        return Optional.of(new Order(actors, body, problem));
      }
      actors.addAll(lastFirst(people.subList(0, meant(item, people))));
    }
    return Optional.of(new Order(actors, body, Optional.empty()));
  }

  /** How many of these people some words mean. */
  private static int meant(Item item, List<Integer> people) {
    return switch (item.amount) {
      case SINGLE, ANY -> 1;
      case BOTH -> 2;
      case COUNT -> item.count;
      case ALL, SETTLED -> people.size();
    };
  }

  /** Why it is not clear who is meant. */
  private Optional<Outcome> problem(Item item, List<Integer> people) {
    if (meant(item, people) > people.size()) {
      List<Integer> one = people.subList(0, 1);
      Trouble tooFew = new Trouble(Trouble.Kind.TOO_FEW, item.from, item.to, one, people.size());
      return Optional.of(new Outcome.Failed(tooFew, tokens, ""));
    }
    return item.amount == Item.Amount.SINGLE && !areAlike(people)
        ? Optional.of(which(item, people))
        : Optional.empty();
  }

  private boolean areAlike(List<Integer> people) {
    for (int each : people) {
      if (!situation.view().isAlike(each, people.get(0))) {
        return false;
      }
    }
    return true;
  }

  private void addPerson(int entity, List<Integer> people) {
    if (entity != situation.player() && situation.isPerson(entity) && !people.contains(entity)) {
      people.add(entity);
    }
  }

  /**
   * Of those that nothing tells apart, the last comes first: when one has gone away, the numbers of
   * the others, who are still to be told, are as they were.
   */
  private List<Integer> lastFirst(List<Integer> people) {
    List<Integer> ordered = new ArrayList<>();
    for (int each : people) {
      int at = 0;
      while (at < ordered.size() && !situation.view().isAlike(each, ordered.get(at))) {
        at++;
      }
      ordered.add(at, each);
    }
    return ordered;
  }

  private Outcome which(Item item, List<Integer> people) {
    return new Outcome.Open(
        Question.Kind.WHICH,
        tokens.text(),
        item.from,
        item.to - item.from,
        people,
        pins,
        Message.of("which", people));
  }
}
