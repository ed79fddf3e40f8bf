package impromptu.author.prove;

import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.Response;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Trait;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Follows what may happen without making it happen: every condition that may be asked and every
 * effect that may come about, on any way through an action or a list of answers. What is settled
 * once and for all is left out; everything else is taken both ways.
 */
final class Tracing {
  private final Story story;
  private final Aspects aspects;
  private final Whereabouts where;
  private final Known known;
  private final Flow flow;
  private final Consequences consequences;

  /**
   * @param open whether what is among the things in a place is left open in conditions
   */
  Tracing(Story story, Terms terms, Reads reads, Known known, boolean open) {
    this.story = story;
    this.known = known;
    aspects = terms.aspects();
    where = terms.where();
    flow = new Flow(story, reads, open);
    consequences = new Consequences(story, terms, reads, known, flow);
  }

  /** Whether something may have come where it could not be before, since this was last asked. */
  boolean hasGrown() {
    return consequences.hasGrown();
  }

  /** Begins anew, since what may change has grown; with what things depend on, which is dear. */
  void restart(boolean reading) {
    flow.read(reading);
    consequences.deeds().forget();
  }

  /** Whether the second noun was asked for in what was followed last. */
  boolean askedForSecond() {
    return flow.asks();
  }

  /**
   * A command as the player may give it.
   *
   * @param isKnown whether its noun need only have been seen before
   */
  Outline command(Outline.Ordered command, boolean isKnown) {
    flow.begin();
    consequences.sketch(command.second() == Outline.Ordered.ANY);
    flow.presence(command.noun());
    flow.presence(Math.max(0, command.second()));
    if (isKnown) {
      flow.aspect(aspects.flag(command.noun(), Trait.SEEN.ordinal()));
    }
    Binding in = binding(command);
    if (command.actor() == story.player() || isAccepted(command.actor(), in)) {
      consequences.deeds().act(command, in);
    }
    consequences.sketch(false);
    return flow.outline(command);
  }

  private Binding binding(Outline.Ordered command) {
    if (command.second() != Outline.Ordered.ANY) {
      return Binding.of(command.actor(), command.verb(), command.noun(), command.second());
    }
    BitSet seconds = new BitSet();
    seconds.set(1, story.entities().size());
    return new Binding(
        command.verb(), Binding.only(command.noun()), seconds, Binding.only(command.actor()));
  }

  private boolean isAccepted(int actor, Binding in) {
    flow.presence(actor);
    Answering.Outcome outcome =
        consequences.answering().follow(Persons.orders(story, story.thing(actor)), in);
    flow.control(outcome.conditions());
    return outcome.mayGoOn();
  }

  /** Responses of which the first that fits is given, once some conditions hold. */
  Outline responses(Outline.Cause cause, List<Response> responses, BitSet guards) {
    return responses(cause, responses, guards, outside());
  }

  /** The same for any action of the player's: whatever its verb and nouns. */
  Outline anyAction(Outline.Cause cause, List<Response> responses, BitSet guards) {
    return responses(cause, responses, guards, whatever());
  }

  private Outline responses(
      Outline.Cause cause, List<Response> responses, BitSet guards, Binding in) {
    flow.begin();
    flow.control((BitSet) guards.clone());
    consequences.answering().last(responses, in);
    return flow.outline(cause);
  }

  /** A single effect, once a condition holds. */
  Outline effect(Outline.Cause cause, Expr when, Effect effect, BitSet guards) {
    flow.begin();
    if (!known.never(when, outside())) {
      flow.control((BitSet) guards.clone());
      flow.condition(when, outside());
      consequences.follow(effect, outside());
    }
    return flow.outline(cause);
  }

  /**
   * What the first of some responses that fits does to these aspects, where that is the same
   * whichever it is.
   */
  Optional<List<Effect>> sure(List<Response> responses, BitSet relevant) {
    List<Response> possible = consequences.answering().possible(responses, outside());
    boolean isSure = consequences.answering().isCertain(possible, outside());
    List<Effect> first = isSure ? relevant(possible.get(0), relevant, outside()) : List.of();
    for (Response other : possible) {
      isSure = isSure && relevant(other, relevant, outside()).equals(first);
    }
    return isSure ? Optional.of(first) : Optional.empty();
  }

  /** What of a response that answers any action of the player's may change these aspects. */
  List<Effect> relevant(Response response, BitSet relevant) {
    return relevant(response, relevant, whatever());
  }

  private List<Effect> relevant(Response response, BitSet relevant, Binding in) {
    return response.effects().stream()
        .filter(effect -> consequences.writes(effect, in).intersects(relevant))
        .toList();
  }

  private Binding outside() {
    return Binding.of(story.player(), -1, 0, 0);
  }

  /** Any action of the player's. */
  Binding whatever() {
    BitSet all = new BitSet();
    all.set(0, story.entities().size());
    return new Binding(Binding.ANY_VERB, all, all, Binding.only(story.player()));
  }

  /** Whether an entity can be there at all for a command. */
  boolean canBePresent(int entity) {
    boolean isPlaced =
        story.isRoom(entity)
            || !where.holders(entity).equals(Binding.only(0))
            || (story.entity(entity) instanceof Thing thing
                && (thing.partOf() != 0 || !thing.rooms().isEmpty()));
    Expr hidden = new Expr.Is(new Expr.Literal(entity), Trait.HIDDEN.ordinal());
    return isPlaced && !known.always(hidden, outside());
  }
}
