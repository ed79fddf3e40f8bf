package impromptu.parser;

import impromptu.world.Question.Pin;
import java.util.List;
import java.util.Optional;

/**
 * Reads the first command of a sentence: as it stands, as an order to somebody, without its polite
 * shell, or as the first of several joined by AND.
 */
final class Sentence {
  private final Situation situation;

  Sentence(Situation situation) {
    this.situation = situation;
  }

  Interpretation read(Tokens tokens, List<Pin> pins) {
    if (tokens.isTooLong()) {
      Trouble trouble = Trouble.of(Trouble.Kind.TOO_LONG, 0, tokens.size());
      return Interpretation.of(new Outcome.Failed(trouble, tokens, ""));
    }
    Interpretation plain = spoken(tokens, pins);
    if (plain.isRead()) {
      return plain;
    }
    Tokens bare = Shells.strip(situation, tokens);
    Interpretation stripped = bare == tokens || bare.size() == 0 ? plain : spoken(bare, pins);
    return stripped.isRead() || !pins.isEmpty() ? stripped : joined(bare, stripped);
  }

  /** The same with words joined that the story knows as one. */
  private Interpretation joined(Tokens tokens, Interpretation otherwise) {
    Optional<Tokens> joined = Compounds.joined(situation, tokens);
    return joined.isEmpty() ? otherwise : spoken(joined.get(), List.of());
  }

  private Interpretation spoken(Tokens tokens, List<Pin> pins) {
    Orders orders = new Orders(situation, tokens, pins);
    Optional<Order> first = orders.first();
    if (first.isPresent()) {
      return obeyed(first.get(), tokens, pins);
    }
    Outcome direct = Attempt.of(situation, situation.player(), tokens, pins);
    if (direct.isRead()) {
      return isWordy(direct)
          ? shortened(situation.player(), tokens, pins).orElse(Interpretation.of(direct))
          : Interpretation.of(direct);
    }
    Optional<Order> order = orders.vocative();
    return order.isPresent()
        ? obeyed(order.get(), tokens, pins)
        : chained(situation.player(), tokens, pins, direct);
  }

  private Interpretation obeyed(Order order, Tokens tokens, List<Pin> pins) {
    if (order.problem().isPresent()) {
      return Interpretation.of(order.problem().get());
    }
    Tokens body = tokens.slice(order.body(), tokens.size());
    if (situation.lexicon().isWhole(Use.GREETING, body, 0, body.size())) {
      String turned = body.text() + " " + names(order.actors());
      return read(Tokens.of(situation.lexicon(), turned), List.of());
    }
    int actor = order.actors().get(0);
    List<Pin> moved = Pins.moved(pins, order.body(), -order.body());
    Outcome outcome = Attempt.of(situation, actor, body, moved);
    if (!outcome.isRead()) {
      Tokens bare = Shells.strip(situation, body);
      outcome = bare == body ? outcome : Attempt.of(situation, actor, bare, moved);
      body = bare;
    }
    Interpretation first =
        outcome.isRead() ? Interpretation.of(outcome) : chained(actor, body, moved, outcome);
    return addressed(order, first, tokens, body);
  }

  private Interpretation addressed(Order order, Interpretation first, Tokens tokens, Tokens body) {
    String all = names(order.actors()) + ", ";
    String more = first.more().isEmpty() ? "" : all + first.more();
    if (order.actors().size() > 1) {
      List<Integer> others = order.actors().subList(1, order.actors().size());
      int done = body.size();
      String whole = first.more().isEmpty() ? body.text(0, done) : firstPart(body, first);
      more = Rest.joined(names(others) + ", " + whole, more);
    }
    Outcome outcome = first.outcome();
    if (outcome instanceof Outcome.Open open) {
      outcome = open.after(tokens.text(0, order.body()) + " ", order.body());
    }
    return new Interpretation(outcome, more, all);
  }

  /** The words of a chain's first command. */
  private String firstPart(Tokens body, Interpretation first) {
    for (int i = 1; i < body.size(); i++) {
      if (body.text(i, body.size()).equals(first.more())) {
        return trimmed(situation, body.slice(0, i)).text();
      }
    }
    return body.text();
  }

  private String names(List<Integer> actors) {
    StringBuilder names = new StringBuilder();
    for (int actor : actors) {
      names.append(names.length() == 0 ? "" : ", ");
      names.append(Printing.numbered(situation, actor));
    }
    return names.toString();
  }

  /** The longest part before an AND or a comma that reads as a command, if one follows. */
  private Interpretation chained(int actor, Tokens tokens, List<Pin> pins, Outcome failed) {
    for (int i = tokens.size() - 1; i > 1; i--) {
      if (isJoint(tokens, i - 1) && situation.beginsCommand(tokens, i)) {
        Tokens first = trimmed(situation, tokens.slice(0, i));
        Outcome outcome = first.size() == 0 ? failed : Attempt.of(situation, actor, first, pins);
        if (outcome.isRead()) {
          return new Interpretation(outcome, tokens.text(i, tokens.size()), "");
        }
      }
    }
    for (int i = 2; i < tokens.size(); i++) {
      if (isJoint(tokens, i - 1)
          && situation.beginsCommand(tokens, i)
          && !situation.names().isNouny(tokens.id(i))) {
        Tokens first = trimmed(situation, tokens.slice(0, i));
        if (first.size() > 0) {
          Outcome outcome = Attempt.of(situation, actor, first, pins);
          return new Interpretation(outcome, tokens.text(i, tokens.size()), "");
        }
      }
    }
    return Interpretation.of(failed);
  }

  /** Whether some of its words may be any words at all. */
  private static boolean isWordy(Outcome outcome) {
    return outcome instanceof Outcome.Done done && !done.command().words().isEmpty();
  }

  /**
   * A command some of whose words may be any, without what reads as another one behind it: of more
   * than a word, unless a comma parts them, since a topic can be song and dance.
   */
  private Optional<Interpretation> shortened(int actor, Tokens tokens, List<Pin> pins) {
    for (int i = 3; i < tokens.size(); i++) {
      boolean parts = tokens.id(i - 1) == Lexicon.COMMA || i < tokens.size() - 1;
      if (parts && isJoint(tokens, i - 1) && situation.beginsCommand(tokens, i)) {
        Tokens rest = tokens.slice(i, tokens.size());
        Outcome first = Attempt.of(situation, actor, trimmed(situation, tokens.slice(0, i)), pins);
        if (isWordy(first) && Attempt.of(situation, actor, rest, List.of()).isRead()) {
          return Optional.of(new Interpretation(first, rest.text(), ""));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isJoint(Tokens tokens, int at) {
    return isJoint(situation, tokens, at);
  }

  private static boolean isJoint(Situation situation, Tokens tokens, int at) {
    return tokens.id(at) == Lexicon.COMMA
        || situation.lexicon().match(Use.AND, tokens, at, at + 1) > 0;
  }

  /** A sentence without commas and ANDs at its ends, and without a comma after its first word. */
  static Tokens trimmed(Situation situation, Tokens tokens) {
    int from = 0;
    int to = tokens.size();
    while (from < to && isJoint(situation, tokens, from)) {
      from++;
    }
    while (to > from && isJoint(situation, tokens, to - 1)) {
      to--;
    }
    return tokens.slice(from, to);
  }
}
