package impromptu.author.prove;

import impromptu.story.Builtin;
import impromptu.story.Effect;
import impromptu.story.Entity;
import impromptu.story.Exit;
import impromptu.story.Expr;
import impromptu.story.Precondition;
import impromptu.story.Response;
import impromptu.story.Room;
import impromptu.story.Rule;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Topic;
import impromptu.story.Trait;
import impromptu.story.Verb;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Follows what may happen without making it happen: every condition that may be asked and every
 * effect that may come about, on any way through an action or a list of answers. What is settled
 * once and for all is left out; everything else is taken both ways.
 */
final class Tracing {
  private final Story story;
  private final Aspects aspects;
  private final Whereabouts where;
  private final Reads reads;
  private final Writes writes;
  private final Known known;
  private final Set<Outline.Ordered> seen = new HashSet<>();
  private BitSet read = new BitSet();
  private BitSet written = new BitSet();
  private BitSet stepped = new BitSet();
  private int steps;
  private final IdentityHashMap<Effect, List<Expr>> own = new IdentityHashMap<>();
  private final IdentityHashMap<Expr, Boolean> asking = new IdentityHashMap<>();
  private Caps caps;
  private boolean grew;
  private boolean reading;

  Tracing(Story story, Terms terms, Reads reads, Known known) {
    this.story = story;
    this.reads = reads;
    this.known = known;
    aspects = terms.aspects();
    where = terms.where();
    writes = new Writes(story, aspects, where, reads);
  }

  /** Whether something may have come where it could not be before, since this was last asked. */
  boolean hasGrown() {
    boolean had = grew;
    grew = false;
    return had;
  }

  /** Has what things depend on followed too, which is dear, or what they change alone. */
  void read(boolean too) {
    reading = too;
  }

  private void begin() {
    seen.clear();
    read = new BitSet();
    written = new BitSet();
    stepped = new BitSet();
    caps = new Caps(story.scenes().size());
    reads.tell(caps);
  }

  /** A command as the player may give it. */
  Outline command(Outline.Ordered command) {
    begin();
    writes.sketch(command.second() == Outline.Ordered.ANY);
    presence(command.noun());
    presence(Math.max(0, command.second()));
    presence(command.actor());
    Binding in = binding(command);
    if (command.actor() == story.player() || isAccepted(command.actor(), in)) {
      act(command, in);
    }
    writes.sketch(false);
    return new Outline(command, read, written, stepped, caps);
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

  private void presence(int entity) {
    if (entity != 0 && reading) {
      reads.presence(entity, read);
    }
  }

  private boolean isAccepted(int actor, Binding in) {
    boolean[] accepted = {false};
    answers(Persons.orders(story, story.thing(actor)), in, goesOn -> accepted[0] |= goesOn);
    return accepted[0];
  }

  /** Responses of which the first that fits is given, once some conditions hold. */
  Outline responses(Outline.Cause cause, List<Response> responses, BitSet guards) {
    begin();
    read.or(guards);
    answers(effective(responses), outside(), goesOn -> {});
    return new Outline(cause, read, written, stepped, caps);
  }

  /** The same for any action of the player's: whatever its verb and nouns. */
  Outline anyAction(Outline.Cause cause, List<Response> responses, BitSet guards) {
    begin();
    read.or(guards);
    answers(effective(responses), whatever(), goesOn -> {});
    return new Outline(cause, read, written, stepped, caps);
  }

  /** A single effect, once a condition holds. */
  Outline effect(Outline.Cause cause, Expr when, Effect effect, BitSet guards) {
    begin();
    if (!known.never(when, outside())) {
      read.or(guards);
      condition(when, outside());
      effect(effect, outside());
    }
    return new Outline(cause, read, written, stepped, caps);
  }

  /** Responses without those at the end that change nothing. */
  private static List<Response> effective(List<Response> responses) {
    int end = responses.size();
    while (end > 0 && !Busy.changes(responses.subList(end - 1, end))) {
      end--;
    }
    return responses.subList(0, end);
  }

  private Binding outside() {
    return Binding.of(story.player(), -1, 0, 0);
  }

  private Binding whatever() {
    BitSet all = new BitSet();
    all.set(0, story.entities().size());
    return new Binding(-2, all, all, Binding.only(story.player()));
  }

  private void condition(Expr condition, Binding in) {
    if (reading) {
      reads.add(condition, in, read);
    } else if (asking.computeIfAbsent(condition, Tracing::asksForSecond)) {
      reads.askForSecond();
    }
  }

  private static boolean asksForSecond(Expr condition) {
    boolean[] asks = {false};
    Parts.visit(
        condition,
        part -> asks[0] |= part instanceof Expr.Given given && given.role() == Expr.Role.SECOND);
    return asks[0];
  }

  /** Told of each answer that may be given whether the action goes on after it. */
  private interface Given {
    void goesOn(boolean goesOn);
  }

  /** Follows a list of answers; whether one of them is certain to be given. */
  private boolean answers(List<Response> responses, Binding in, Given given) {
    for (Response response : responses) {
      if (!known.never(response.when(), in)) {
        condition(response.when(), in);
        given.goesOn(response.goesOn());
        for (Effect effect : response.effects()) {
          effect(effect, in);
        }
        if (known.always(response.when(), in)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Follows a list that stands in the way of an action; whether it is certain to stop it. */
  private boolean stops(List<Response> responses, Binding in) {
    boolean[] mayGoOn = {false};
    boolean certain = answers(responses, in, goesOn -> mayGoOn[0] |= goesOn);
    return certain && !mayGoOn[0];
  }

  private void act(Outline.Ordered action, Binding in) {
    if (!seen.add(action)) {
      return;
    }
    Verb verb = story.verbs().get(action.verb());
    for (Rule rule : story.rules()) {
      if (rule.phase() == Rule.Phase.BEFORE && !rule.verbs().isEmpty() && fits(rule, action)) {
        answers(rule.responses(), in, goesOn -> {});
      }
    }
    if (needs(verb, Precondition.Phase.EARLY, in)
        && !isAnswered(action, in)
        && needs(verb, Precondition.Phase.READY, in)
        && !stops(verb.refuse(), in)
        && needs(verb, Precondition.Phase.LATE, in)) {
      for (Effect effect : verb.effects()) {
        effect(effect, in);
      }
      follow(action, in);
    }
  }

  private static boolean fits(Rule rule, Outline.Ordered action) {
    return (rule.verbs().isEmpty() || rule.verbs().contains(action.verb()))
        && (rule.noun() == 0 || rule.noun() == action.noun());
  }

  private boolean isAnswered(Outline.Ordered action, Binding in) {
    for (Rule rule : story.rules()) {
      boolean instead = rule.phase() == Rule.Phase.INSTEAD && fits(rule, action);
      if (instead && (rule.verbs().isEmpty() ? standsBy(rule, in) : stops(rule.responses(), in))) {
        return true;
      }
    }
    Entity noun = story.entity(action.noun());
    boolean ofRoom = action.noun() == 0 || story.isRoom(action.noun());
    if (ofRoom) {
      eachRoom(action, room -> stops(room.on().to(action.verb()), in));
    } else if (stops(noun.on().to(action.verb()), in)) {
      return true;
    }
    if (isAnsweredBySecond(action, in)) {
      return true;
    }
    if (ofRoom) {
      eachRoom(action, room -> stops(room.on().any(), in));
      return false;
    }
    return stops(noun.on().any(), in);
  }

  private boolean isAnsweredBySecond(Outline.Ordered action, Binding in) {
    if (action.second() != Outline.Ordered.ANY) {
      return action.second() != 0
          && stops(story.entity(action.second()).onSecond().to(action.verb()), in);
    }
    for (Entity entity : story.entities()) {
      stops(entity.onSecond().to(action.verb()), in);
    }
    return false;
  }

  /**
   * Follows a rule for any verb as far as it may stop an action. What it changes by itself is not
   * put down to the action, since any other would do as well.
   */
  private boolean standsBy(Rule rule, Binding in) {
    BitSet before = (BitSet) written.clone();
    boolean stops = stops(rule.responses(), in);
    written = before;
    return stops;
  }

  private void eachRoom(Outline.Ordered action, Consumer<Room> work) {
    for (int room = 1; room <= story.rooms(); room++) {
      if (action.noun() == 0 || action.noun() == room) {
        work.accept(story.room(room));
      }
    }
    presence(story.player());
  }

  private boolean needs(Verb verb, Precondition.Phase phase, Binding in) {
    for (Verb.Need need : verb.needs()) {
      Precondition precondition = story.preconditions().get(need.precondition());
      if (precondition.phase() == phase && !need(precondition, about(need.of(), in), in)) {
        return false;
      }
    }
    return true;
  }

  private static BitSet about(Expr.Role role, Binding in) {
    return switch (role) {
      case NOUN -> in.nouns();
      case SECOND -> in.seconds();
      default -> in.actors();
    };
  }

  /** Follows a need; whether it may come to be met. */
  private boolean need(Precondition need, BitSet abouts, Binding in) {
    boolean may = false;
    for (int about = abouts.nextSetBit(0); about >= 0; about = abouts.nextSetBit(about + 1)) {
      may |= about == 0 || need(need, in.about(about));
    }
    return may;
  }

  private boolean need(Precondition need, Binding in) {
    if (known.always(need.when(), in)) {
      return true;
    }
    boolean never = known.never(need.when(), in);
    condition(need.when(), in);
    if (need.by() < 0 || known.never(need.byWhen(), in)) {
      return !never;
    }
    condition(need.byWhen(), in);
    condition(need.byNoun(), in);
    condition(need.bySecond(), in);
    steps++;
    attempt(need.by(), need.byNoun(), need.bySecond(), in);
    steps--;
    // Where the step can help, what it changes is known the next time, and never is no more.
    return !never;
  }

  private void attempt(int verb, Expr nouns, Expr seconds, Binding in) {
    BitSet first = reads.entities(nouns, in);
    BitSet other = reads.entities(seconds, in);
    int actor = in.actors().nextSetBit(0);
    for (int noun = first.nextSetBit(0); noun >= 0; noun = first.nextSetBit(noun + 1)) {
      for (int second = other.nextSetBit(0); second >= 0; second = other.nextSetBit(second + 1)) {
        act(new Outline.Ordered(actor, verb, noun, second), Binding.of(actor, verb, noun, second));
      }
    }
  }

  private void follow(Outline.Ordered action, Binding in) {
    for (Rule rule : story.rules()) {
      if (rule.phase() == Rule.Phase.AFTER && fits(rule, action)) {
        stops(rule.responses(), in);
      }
    }
    after(story.entity(action.noun()), action, in);
    for (Entity entity : story.entities()) {
      if (action.second() == Outline.Ordered.ANY || action.second() == entity.index()) {
        after(entity, action, in);
      }
    }
    for (int room = 1; room <= story.rooms(); room++) {
      stops(story.room(room).after().to(action.verb()), in);
      stops(story.room(room).after().any(), in);
    }
  }

  private void after(Entity entity, Outline.Ordered action, Binding in) {
    stops(entity.after().to(action.verb()), in);
    stops(entity.after().any(), in);
  }

  private void effect(Effect effect, Binding in) {
    List<Expr> conditions = own.computeIfAbsent(effect, Parts::ownConditions);
    for (Expr condition : conditions) {
      condition(condition, in);
    }
    grew |= writes.add(effect, in, changes());
    if (effect instanceof Effect.Attempt attempt) {
      attempt(attempt.verb(), attempt.noun(), attempt.second(), in);
    } else if (effect instanceof Effect.Choose choose) {
      answers(effective(choose.responses()), in, goesOn -> {});
    } else if (effect instanceof Effect.BeginScene scene) {
      answers(effective(story.scenes().get(scene.scene()).onBegin()), in, goesOn -> {});
    } else if (effect instanceof Effect.EndScene scene) {
      read.set(aspects.phase(scene.scene()));
      answers(effective(story.scenes().get(scene.scene()).onEnd()), in, goesOn -> {});
    } else if (effect instanceof Effect.BeginMoment moment) {
      answers(effective(story.moments().get(moment.moment()).opening()), in, goesOn -> {});
    } else if (effect instanceof Effect.Perform perform) {
      perform(perform.builtin(), in);
    }
  }

  /** Where what changes now is put down. */
  private BitSet changes() {
    return steps > 0 ? stepped : written;
  }

  private void perform(Builtin builtin, Binding in) {
    if (builtin == Builtin.TOPIC) {
      topics(in);
    } else if (Busy.moves(builtin)) {
      walk(builtin, in);
    }
  }

  private void topics(Binding in) {
    int noun = in.nouns().nextSetBit(0);
    if (noun > story.rooms()) {
      for (Topic topic : story.thing(noun).topics()) {
        answers(effective(topic.responses()), in, goesOn -> {});
      }
    }
  }

  /** Every way that an actor may take, and what lies on it. */
  private void walk(Builtin builtin, Binding in) {
    int actor = in.actors().nextSetBit(0);
    int noun = builtin == Builtin.GO ? Math.max(0, Binding.single(in.nouns())) : 0;
    presence(actor);
    if (builtin == Builtin.LEAVE) {
      leave(actor, in);
    }
    BitSet rooms = where.rooms(actor);
    for (int room = rooms.nextSetBit(0); room > 0; room = rooms.nextSetBit(room + 1)) {
      for (Exit exit : story.room(room).exits().values()) {
        if (noun == 0 || exit.door() == noun || exit.to() == noun) {
          take(actor, exit, in);
        }
      }
    }
    if (builtin != Builtin.GO && actor == story.player()) {
      read.set(Aspects.CAME_FROM);
    }
  }

  private void leave(int actor, Binding in) {
    BitSet holders = (BitSet) where.holders(actor).clone();
    for (int holder = holders.nextSetBit(0); holder > 0; holder = holders.nextSetBit(holder + 1)) {
      if (!story.isRoom(holder)) {
        opened(holder, in);
        BitSet above = (BitSet) where.holders(holder).clone();
        above.set(story.thing(holder).partOf());
        grew |= writes.moves(Binding.only(actor), above, changes());
      }
    }
  }

  private void take(int actor, Exit exit, Binding in) {
    if (exit.to() == 0 || known.never(exit.when(), in)) {
      return;
    }
    condition(exit.when(), in);
    if (exit.door() != 0) {
      read.set(aspects.flag(exit.door(), Trait.OPEN.ordinal()));
      if (!opened(exit.door(), in)) {
        return;
      }
    }
    grew |= writes.moves(Binding.only(actor), Binding.only(exit.to()), changes());
    if (actor == story.player()) {
      answers(effective(story.room(exit.to()).enter()), in, goesOn -> {});
    }
  }

  /** Follows the opening of a door or a lid in the way; whether it may come to be open. */
  private boolean opened(int door, Binding in) {
    for (Precondition need : story.preconditions()) {
      if (need.id().equals("open")) {
        return known.always(openness(door), in) || need(need, in.about(door));
      }
    }
    return true;
  }

  private static Expr openness(int door) {
    return new Expr.Is(new Expr.Literal(door), Trait.OPEN.ordinal());
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
