package impromptu.world;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the conversation between player and game needs to remember; saved, but no part of the world.
 *
 * @param question the question that waits for an answer
 * @param it what IT means: one entity or none; likewise him and her
 * @param them what THEM means
 * @param partner whom the player last spoke with, or 0
 * @param last the last command that ran, for AGAIN
 * @param typed the last line that was not understood or, failing that, the last line; for OOPS
 * @param understood whether the last line was carried out as {@code last}
 * @param unknown the index of the word in {@code typed} that was not known, or -1
 * @param place the holder that a thing was last taken from or put into, for BACK and OUT; or 0
 */
public record Exchange(
    Optional<Question> question,
    List<Integer> it,
    List<Integer> him,
    List<Integer> her,
    List<Integer> them,
    int partner,
    Optional<Command> last,
    String typed,
    boolean understood,
    int unknown,
    int place) {
  /** Of a game that has just begun. */
  public static final Exchange NONE =
      new Exchange(
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          0,
          Optional.empty(),
          "",
          false,
          -1,
          0);

  public Exchange {
    Objects.requireNonNull(question);
    it = List.copyOf(it);
    him = List.copyOf(him);
    her = List.copyOf(her);
    them = List.copyOf(them);
    Objects.requireNonNull(last);
    Objects.requireNonNull(typed);
  }

  /** Written out, since a record's own costs the start of play tens of milliseconds. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Exchange exchange
        && partner == exchange.partner
        && understood == exchange.understood
        && unknown == exchange.unknown
        && place == exchange.place
        && typed.equals(exchange.typed)
        && meansTheSame(exchange)
        && question.equals(exchange.question)
        && last.equals(exchange.last);
  }

  private boolean meansTheSame(Exchange exchange) {
    return it.equals(exchange.it)
        && him.equals(exchange.him)
        && her.equals(exchange.her)
        && them.equals(exchange.them);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * typed.hashCode() + it.hashCode()) + last.hashCode();
  }

  /** The same with this question pending. */
  public Exchange asking(Question asked) {
    return new Exchange(
        Optional.of(asked), it, him, her, them, partner, last, typed, understood, unknown, place);
  }

  /** The same with no question pending. */
  public Exchange settled() {
    return question.isEmpty()
        ? this
        : new Exchange(
            Optional.empty(), it, him, her, them, partner, last, typed, understood, unknown, place);
  }

  /** The same after a line was read: what was typed, and which word of it was not known. */
  public Exchange typed(String line, int unknownWord) {
    return new Exchange(
        question, it, him, her, them, partner, last, line, false, unknownWord, place);
  }

  /** The same with this as the last command that ran. */
  public Exchange after(Command command) {
    return new Exchange(
        question, it, him, her, them, partner, Optional.of(command), typed, true, unknown, place);
  }

  /** The same with the pronouns meaning these. */
  public Exchange meaning(
      List<Integer> newIt, List<Integer> newHim, List<Integer> newHer, List<Integer> newThem) {
    return new Exchange(
        question, newIt, newHim, newHer, newThem, partner, last, typed, understood, unknown, place);
  }

  /** The same with another partner in conversation. */
  public Exchange with(int newPartner) {
    return new Exchange(
        question, it, him, her, them, newPartner, last, typed, understood, unknown, place);
  }

  /** The same with another place that BACK and OUT refer to. */
  public Exchange at(int newPlace) {
    return new Exchange(
        question, it, him, her, them, partner, last, typed, understood, unknown, newPlace);
  }
}
