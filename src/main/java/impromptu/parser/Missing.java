package impromptu.parser;

import impromptu.story.GrammarLine.Slot;
import impromptu.story.Trait;
import impromptu.story.Verb;
import impromptu.world.Command;
import impromptu.world.Question;
import impromptu.world.Question.Pin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A command in which something is missing: it is filled in where that is safe, or asked for. */
final class Missing {
  private final Outcome outcome;
  private final int penalty;

  private Missing(Outcome outcome, int penalty) {
    this.outcome = outcome;
    this.penalty = penalty;
  }

  /** Something that must be asked before what is missing can be. */
  static Missing asking(Outcome open) {
    return new Missing(open, Integer.MAX_VALUE);
  }

  Outcome outcome() {
    return outcome;
  }

  int penalty() {
    return penalty;
  }

  static Missing of(
      Situation situation,
      int actor,
      Match match,
      Chosen noun,
      Chosen second,
      Command command,
      List<Message> notes,
      List<Pin> pins,
      int penalty) {
    int part = match.missing;
    Wording wording = new Wording(situation, match);
    if (match.shape.parts[part].isThing() && match.absent % 100 < 2 * Match.SLOT) {
      Slot slot = match.shape.parts[part].slot;
      int other = slot.second() ? noun.first() : second.first();
      int filled = filled(situation, actor, match.shape.verb, slot, other);
      if (filled != 0) {
        List<Message> more = new ArrayList<>(notes);
        more.add(Assumed.of(wording.before(part), filled));
        return new Missing(new Outcome.Done(with(command, slot, filled), more), penalty);
      }
    }
    Wording.Hole hole = wording.opened(part);
    String words = wording.upTo(part, noun, second);
    int added = Tokens.of(situation.lexicon(), hole.line()).size() - match.tokens.size();
    return new Missing(
        new Outcome.Open(
            Question.Kind.MISSING,
            hole.line(),
            hole.at(),
            0,
            List.of(),
            Pins.moved(pins, hole.at(), added),
            isQuestion(situation, match)
                ? Message.of("missing-question", "words", match.tokens.text())
                : message(situation, actor, match.shape.parts[part].slot, words)),
        penalty);
  }

  private static boolean isQuestion(Situation situation, Match match) {
    return situation.lexicon().match(Use.QUESTIONS, match.tokens, 0, match.tokens.size()) > 0;
  }

  /** Who or what fills a slot that nothing was said for: the partner, or what alone makes sense. */
  static int filled(Situation situation, int actor, Verb verb, Slot slot, int other) {
    Around around = situation.around(actor);
    int partner = situation.exchange().partner();
    if (slot.property() == Trait.PERSON.ordinal() && partner != actor && around.has(partner)) {
      return partner;
    }
    Choosing choosing = new Choosing(situation, actor, verb, slot, other);
    if (!choosing.hasSense() || (!slot.second() && Consequence.isDestructive(verb))) {
      return 0;
    }
    int[] sensible = choosing.sensible(around);
    return sensible.length == 1 ? sensible[0] : 0;
  }

  private static Command with(Command command, Slot slot, int entity) {
    return new Command(
        command.verb(),
        command.line(),
        command.actor(),
        slot.second() ? command.nouns() : List.of(entity),
        slot.second() ? entity : command.second(),
        command.direction(),
        command.words(),
        command.number(),
        command.all());
  }

  private static Message message(Situation situation, int actor, Slot slot, String words) {
    String id =
        switch (slot.content()) {
          case ONE, SEVERAL ->
              slot.property() == Trait.PERSON.ordinal() ? "missing-person" : "missing";
          case DIRECTION -> "missing-direction";
          case TOPIC -> "missing-topic";
          case TEXT -> "missing-text";
          case NUMBER -> "missing-number";
        };
    return actor == situation.player()
        ? Message.of(id, "words", words)
        : new Message("order-" + id, Map.of("words", words), List.of(actor));
  }
}
