package impromptu.author.prove;

import impromptu.story.Effect;
import impromptu.story.Entity;
import impromptu.story.Expr;
import impromptu.story.Precondition;
import impromptu.story.Reactions;
import impromptu.story.Response;
import impromptu.story.Room;
import impromptu.story.Rule;
import impromptu.story.Story;
import impromptu.story.Verb;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Follows actions on every way through them, in the order in which they are carried out. */
final class Deeds {
  private static final int NOWHERE = Integer.MAX_VALUE;

  /** Bits enough for a story's entities or verbs. */
  private static final int SHIFT = 15;

  private final Story story;
  private final Set<Rule> alike;
  private final Reads reads;
  private final Known known;
  private final Flow flow;
  private final Consequences consequences;
  private final Map<Long, Integer> underWay = new HashMap<>();
  private final Map<Long, Traced> traced = new HashMap<>();
  private final Map<Long, Partial> partial = new HashMap<>();
  private boolean sketching;
  private boolean seated;
  private int back = NOWHERE;

  Deeds(Story story, Reads reads, Known known, Flow flow, Consequences consequences) {
    this.story = story;
    alike = Alike.rules(story);
    this.reads = reads;
    this.known = known;
    this.flow = flow;
    this.consequences = consequences;
  }

  /** What an action was found to change, and whether the second noun was asked for. */
  private record Traced(Outline outline, boolean asks) {}

  /**
   * The same for an action that led back to one under way; it does for as long as that one is under
   * way, to which it all is put down in the end.
   */
  private record Partial(Traced found, int back) {}

  void sketch(boolean only) {
    sketching = only;
  }

  /** Forgets what was found, since what may change has grown. */
  void forget() {
    traced.clear();
  }

  /** Whether the actor is known to be in or on something. */
  boolean isSeated() {
    return seated;
  }

  /**
   * Follows an action, which is done only once for each. An action that may lead to itself is taken
   * to depend, in each of its changes, on everything that is asked in it.
   */
  void act(Outline.Ordered action, Binding in) {
    long asked = number(action);
    Traced found = traced.get(asked);
    if (found == null && partial.containsKey(asked)) {
      back = Math.min(back, partial.get(asked).back());
      found = partial.get(asked).found();
    }
    if (found == null && underWay.containsKey(asked)) {
      back = Math.min(back, underWay.get(asked));
      return;
    }
    if (found == null) {
      int before = back;
      int depth = underWay.size();
      back = NOWHERE;
      underWay.put(asked, depth);
      found = trace(action, in, depth);
      underWay.remove(asked);
      if (back >= depth) {
        traced.put(asked, found);
        partial.values().removeIf(other -> other.back() >= depth);
        back = NOWHERE;
      } else {
        partial.put(asked, new Partial(found, back));
      }
      back = Math.min(before, back);
    }
    flow.include(found.outline(), found.asks());
  }

  /** A number of its own for an action and what is taken to be so when it is tried. */
  private long number(Outline.Ordered action) {
    long nouns = ((long) action.noun() << SHIFT) + action.second() + 1;
    long deed = ((long) action.verb() << SHIFT) + action.actor();
    int sort = (sketching ? 2 : 0) + (seated ? 1 : 0);
    return (((deed << (2 * SHIFT)) | nouns) << 2) | sort;
  }

  private Traced trace(Outline.Ordered action, Binding in, int depth) {
    Flow.Mark mark = flow.mark();
    flow.begin();
    carryOut(action, in);
    Outline outline = flow.outline(action);
    if (back <= depth) {
      outline.entangle();
    }
    Traced found = new Traced(outline, flow.asks());
    flow.resume(mark);
    return found;
  }

  private void carryOut(Outline.Ordered action, Binding in) {
    Verb verb = story.verbs().get(action.verb());
    for (Rule rule : story.rules()) {
      if (rule.phase() == Rule.Phase.BEFORE && !alike.contains(rule) && fits(rule, action)) {
        answering().last(rule.responses(), in);
      }
    }
    if (needs(verb, Precondition.Phase.EARLY, in)
        && !isAnswered(action, in)
        && needs(verb, Precondition.Phase.READY, in)
        && !answering().stops(verb.refuse(), in)
        && needs(verb, Precondition.Phase.LATE, in)) {
      for (Effect effect : verb.effects()) {
        consequences.follow(effect, in);
      }
      after(action, in);
    }
  }

  private Answering answering() {
    return consequences.answering();
  }

  private boolean fits(Rule rule, Outline.Ordered action) {
    return rule.isFor(story.verbs().get(action.verb()))
        && (rule.noun() == 0 || rule.noun() == action.noun());
  }

  private boolean isAnswered(Outline.Ordered action, Binding in) {
    for (Rule rule : story.rules()) {
      if (rule.phase() == Rule.Phase.INSTEAD && fits(rule, action) && isReplaced(rule, in)) {
        return true;
      }
    }
    Entity noun = story.entity(action.noun());
    boolean ofRoom = action.noun() == 0 || story.isRoom(action.noun());
    if (ofRoom) {
      eachRoom(action.noun(), room -> room.on().to(action.verb()), in);
    } else if (answering().stops(noun.on().to(action.verb()), in)) {
      return true;
    }
    if (isAnsweredBySecond(action, second -> second.to(action.verb()), in)) {
      return true;
    }
    if (ofRoom) {
      eachRoom(action.noun(), room -> room.on().any(), in);
    } else if (answering().stops(noun.on().any(), in)) {
      return true;
    }
    return isAnsweredBySecond(action, Reactions::any, in);
  }

  /**
   * Follows a rule as far as it may stop an action. What one changes that any other action would
   * set off as well is not put down to the action.
   */
  private boolean isReplaced(Rule rule, Binding in) {
    boolean[] stops = {false};
    if (alike.contains(rule)) {
      flow.unnoticed(() -> stops[0] = answering().stops(rule.responses(), in));
      return stops[0];
    }
    return answering().stops(rule.responses(), in);
  }

  private boolean isAnsweredBySecond(
      Outline.Ordered action, Function<Reactions, List<Response>> list, Binding in) {
    if (action.second() != Outline.Ordered.ANY) {
      return action.second() != 0
          && answering().stops(list.apply(story.entity(action.second()).onSecond()), in);
    }
    for (Entity entity : story.entities()) {
      answering().stops(list.apply(entity.onSecond()), in);
    }
    return false;
  }

  /** Follows what each room answers; which of them is asked depends on where the player is. */
  private void eachRoom(int noun, Function<Room, List<Response>> list, Binding in) {
    BitSet after = (BitSet) flow.control().clone();
    for (int room = 1; room <= story.rooms(); room++) {
      List<Response> responses =
          noun == 0 || noun == room ? list.apply(story.room(room)) : List.<Response>of();
      if (!responses.isEmpty()) {
        BitSet before = flow.branch();
        flow.place(story.player());
        answering().stops(responses, in);
        after.or(flow.control());
        flow.control(before);
      }
    }
    flow.control(after);
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

  private boolean need(Precondition need, BitSet abouts, Binding in) {
    boolean may = false;
    for (int about = abouts.nextSetBit(0); about >= 0; about = abouts.nextSetBit(about + 1)) {
      may |= about == 0 || need(need, in.about(about));
    }
    return may;
  }

  /** Follows a need of something; whether it may come to be met. */
  boolean need(Precondition need, Binding in) {
    if (known.always(need.when(), in)) {
      return true;
    }
    boolean never = known.never(need.when(), in);
    flow.condition(need.when(), in);
    if (need.by() < 0 || known.never(need.byWhen(), in)) {
      return !never;
    }
    flow.condition(need.byWhen(), in);
    flow.condition(need.byNoun(), in);
    flow.condition(need.bySecond(), in);
    flow.asStep(() -> step(need, in));
    // Where the step can help, what it changes is known the next time, and never is no more.
    return !never;
  }

  /** Follows the step that a need is met by, which is taken only where it is not met. */
  private void step(Precondition need, Binding in) {
    tried(need.by(), need.byNoun(), need.bySecond(), in, known.isOnFoot(need.when(), in));
  }

  /** Follows an action that is tried within another. */
  void attempt(int verb, Expr nouns, Expr seconds, Binding in) {
    tried(verb, nouns, seconds, in, false);
  }

  private void tried(int verb, Expr nouns, Expr seconds, Binding in, boolean isSeated) {
    boolean before = seated;
    seated = isSeated;
    BitSet first = reads.entities(nouns, in);
    BitSet other = reads.entities(seconds, in);
    int actor = in.actors().nextSetBit(0);
    for (int noun = first.nextSetBit(0); noun >= 0; noun = first.nextSetBit(noun + 1)) {
      for (int second = other.nextSetBit(0); second >= 0; second = other.nextSetBit(second + 1)) {
        act(new Outline.Ordered(actor, verb, noun, second), Binding.of(actor, verb, noun, second));
      }
    }
    seated = before;
  }

  private void after(Outline.Ordered action, Binding in) {
    for (Rule rule : story.rules()) {
      if (rule.phase() == Rule.Phase.AFTER && fits(rule, action)) {
        answering().stops(rule.responses(), in);
      }
    }
    after(story.entity(action.noun()), action, in);
    for (Entity entity : story.entities()) {
      if (action.second() == Outline.Ordered.ANY || action.second() == entity.index()) {
        after(entity, action, in);
      }
    }
    eachRoom(0, room -> room.after().to(action.verb()), in);
    eachRoom(0, room -> room.after().any(), in);
  }

  private void after(Entity entity, Outline.Ordered action, Binding in) {
    answering().stops(entity.after().to(action.verb()), in);
    answering().stops(entity.after().any(), in);
  }
}
