package impromptu.author.prove;

import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.Response;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Follows lists of responses, of which the first that fits is given. */
final class Answering {
  private final Flow flow;
  private final Known known;
  private final Consequences consequences;

  Answering(Flow flow, Known known, Consequences consequences) {
    this.flow = flow;
    this.known = known;
    this.consequences = consequences;
  }

  /**
   * What may become of a list.
   *
   * @param certain whether one of them is certain to be given
   * @param mayGoOn whether one may be given after which the action goes on
   * @param mayStop whether one may be given after which it does not
   * @param conditions what it depends on which of them is given
   */
  record Outcome(boolean certain, boolean mayGoOn, boolean mayStop, BitSet conditions) {}

  /** Follows a list; what it stands before does not depend on it. */
  Outcome follow(List<Response> responses, Binding in) {
    List<Response> possible = possible(responses, in);
    boolean certain = isCertain(possible, in);
    List<Effect> common = certain && flow.isReading() ? common(possible, in) : List.of();
    boolean mayGoOn = false;
    boolean mayStop = false;
    BitSet before = flow.branch();
    for (Response response : possible) {
      flow.condition(response.when(), in);
      mayGoOn |= response.goesOn();
      mayStop |= !response.goesOn();
      for (Effect effect : response.effects()) {
        if (!common.contains(effect)) {
          consequences.follow(effect, in);
        }
      }
    }
    BitSet conditions = flow.control();
    flow.control(before);
    for (Effect effect : common) {
      consequences.follow(effect, in);
    }
    return new Outcome(certain, mayGoOn, mayStop, conditions);
  }

  /** Follows a list that stands in the way of an action; whether it is certain to stop it. */
  boolean stops(List<Response> responses, Binding in) {
    if (responses.isEmpty()) {
      return false;
    }
    Outcome outcome = follow(responses, in);
    if (outcome.mayStop()) {
      flow.control(outcome.conditions());
    }
    return outcome.certain() && !outcome.mayGoOn();
  }

  /** Follows responses that nothing comes after; those at the end that change nothing are moot. */
  void last(List<Response> responses, Binding in) {
    int end = responses.size();
    while (end > 0 && !Busy.changes(responses.subList(end - 1, end))) {
      end--;
    }
    follow(end == responses.size() ? responses : responses.subList(0, end), in);
  }

  /** Those that may be given. */
  List<Response> possible(List<Response> responses, Binding in) {
    List<Response> possible = new ArrayList<>();
    for (Response response : responses) {
      if (!known.never(response.when(), in)) {
        possible.add(response);
        if (known.always(response.when(), in)) {
          return possible;
        }
      }
    }
    return possible;
  }

  /** Whether one of those that may be given is certain to be. */
  boolean isCertain(List<Response> possible, Binding in) {
    return !possible.isEmpty()
        && (isTrue(possible.get(possible.size() - 1).when())
            || known.always(possible.get(possible.size() - 1).when(), in));
  }

  private static boolean isTrue(Expr condition) {
    return condition.equals(Expr.Literal.TRUE);
  }

  /**
   * What comes about whichever of some responses is given: effects that stand in each of them, and
   * whose changes nothing else in them touches, so that their order is nothing to them.
   */
  private List<Effect> common(List<Response> responses, Binding in) {
    List<Effect> common = new ArrayList<>();
    for (Effect effect : responses.size() < 2 ? List.<Effect>of() : responses.get(0).effects()) {
      BitSet writes = consequences.writes(effect, in);
      boolean isCommon = !writes.isEmpty();
      for (Response response : responses) {
        isCommon = isCommon && standsAlone(effect, writes, response, in);
      }
      if (isCommon) {
        common.add(effect);
      }
    }
    return common;
  }

  private boolean standsAlone(Effect effect, BitSet writes, Response response, Binding in) {
    int found = 0;
    for (Effect other : response.effects()) {
      if (other.equals(effect)) {
        found++;
      } else if (consequences.writes(other, in).intersects(writes)) {
        return false;
      }
    }
    return found == 1;
  }
}
