package impromptu.parser;

import impromptu.story.GrammarLine.Slot;
import impromptu.story.GrammarLine.Token;
import impromptu.story.Trait;
import impromptu.world.Command;
import impromptu.world.Exchange;
import impromptu.world.View;
import java.util.List;

/** What pronouns mean once a command was given. */
public final class Pronouns {
  private Pronouns() {}

  /** The exchange with IT, HIM, HER, THEM and the partner in talk as the command leaves them. */
  public static Exchange after(Exchange exchange, Command command, View view) {
    Exchange next = exchange;
    int player = view.story().player();
    if (command.actor() != player) {
      next = named(next, command.actor(), view).with(command.actor());
    }
    if (command.second() != 0 && command.second() != player) {
      next = named(next, command.second(), view);
    }
    List<Integer> nouns = command.nouns();
    if (nouns.size() > 1) {
      int last = nouns.get(nouns.size() - 1);
      next = named(next, last, view);
      next = next.meaning(next.it(), next.him(), next.her(), nouns);
    } else if (nouns.size() == 1 && nouns.get(0) != player) {
      next = named(next, nouns.get(0), view);
    }
    return command.actor() == player ? partnered(next, command, view) : next;
  }

  private static Exchange named(Exchange exchange, int entity, View view) {
    List<Integer> one = List.of(entity);
    boolean thing = !view.story().isRoom(entity);
    boolean male = thing && view.is(entity, Trait.MALE);
    boolean female = thing && view.is(entity, Trait.FEMALE);
    boolean plural = thing && view.is(entity, Trait.PLURAL);
    boolean person = thing && view.is(entity, Trait.PERSON);
    boolean neuter = !male && !female && !plural;
    return exchange.meaning(
        neuter ? one : exchange.it(),
        male ? one : exchange.him(),
        female ? one : exchange.her(),
        plural || (person && neuter) ? one : exchange.them());
  }

  /** Whoever fills a slot for a person is the partner in talk from now on. */
  private static Exchange partnered(Exchange exchange, Command command, View view) {
    for (Token token :
        view.story().verbs().get(command.verb()).grammar().get(command.line()).tokens()) {
      if (token instanceof Slot slot && slot.property() == Trait.PERSON.ordinal()) {
        int person =
            slot.second()
                ? command.second()
                : command.nouns().size() == 1 ? command.nouns().get(0) : 0;
        if (person != 0
            && person != command.actor()
            && !view.story().isRoom(person)
            && view.is(person, Trait.PERSON)) {
          return exchange.with(person);
        }
      }
    }
    return exchange;
  }
}
