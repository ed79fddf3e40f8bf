package impromptu.author.prove;

import impromptu.story.Expr;
import impromptu.story.Moment;
import impromptu.story.Response;
import impromptu.story.Rule;
import impromptu.story.Story;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of an action by moments, before they answer it in the meantime, and by rules for
 * all actions alike.
 *
 * @param nouns the nouns that they tell from others
 * @param seconds whether they ask for second nouns at all
 * @param directions whether they ask for directions at all
 * @param ofAny the same of actions whatever their verb: what only those of verbs that are named are
 *     asked is not there
 */
record Asked(BitSet nouns, boolean seconds, boolean directions, Optional<Asked> ofAny) {
  static Asked by(Story story) {
    List<Response> responses = new ArrayList<>();
    List<Object> conditions = new ArrayList<>();
    for (Moment moment : story.moments()) {
      responses.addAll(moment.meanwhile());
      conditions.add(moment.free());
    }
    alike(story).forEach(rule -> responses.addAll(rule.responses()));
    for (Response response : responses) {
      conditions.add(isOfVerbs(response.when()) ? response.when() : response);
    }
    List<Object> ofAny = new ArrayList<>();
    Parts.conditions(conditions, condition -> addWithoutVerbs(condition, ofAny));
    conditions.addAll(responses);
    return of(conditions, story, Optional.of(of(ofAny, story, Optional.empty())));
  }

  private static Asked of(List<Object> conditions, Story story, Optional<Asked> ofAny) {
    BitSet nouns = new BitSet();
    int[] asked = {0, 0, 0};
    Parts.visit(
        conditions,
        part -> {
          if (part instanceof Expr.Binary binary
              && isNoun(binary.left())
              && binary.right() instanceof Expr.Literal entity) {
            nouns.set(entity.value());
            asked[0]--;
          } else if (isNoun(part)) {
            asked[0]++;
          } else if (part instanceof Expr.Given given && given.role() == Expr.Role.SECOND) {
            asked[1]++;
          } else if (part instanceof Expr.DirectionIs) {
            asked[2]++;
          }
        });
    if (asked[0] > 0) {
      nouns.set(0, story.entities().size());
    }
    return new Asked(nouns, asked[1] > 0, asked[2] > 0, ofAny);
  }

  private static boolean isNoun(Object part) {
    return part instanceof Expr.Given given && given.role() == Expr.Role.NOUN;
  }

  /** Adds the parts of a condition that may hold of verbs which it does not name. */
  private static void addWithoutVerbs(Expr condition, List<Object> to) {
    if (isOfVerbs(condition)) {
      return;
    }
    if (condition instanceof Expr.Or or) {
      addWithoutVerbs(or.left(), to);
      addWithoutVerbs(or.right(), to);
    } else {
      to.add(condition);
    }
  }

  /** Whether a condition holds of none but actions of verbs that it names. */
  private static boolean isOfVerbs(Expr condition) {
    if (condition instanceof Expr.And and) {
      return isOfVerbs(and.left()) || isOfVerbs(and.right());
    }
    if (condition instanceof Expr.Or or) {
      return isOfVerbs(or.left()) && isOfVerbs(or.right());
    }
    return condition instanceof Expr.VerbIs;
  }

  /**
   * The rules that are set off by every action alike, whatever its nouns: before anything else, by
   * every one of a verb or direction. One that stands in the place of actions asks first if their
   * nouns are in reach, which is not alike for all of a verb; one that comes afterwards asks if
   * they came about.
   */
  static Set<Rule> alike(Story story) {
    Set<Rule> alike = Collections.newSetFromMap(new IdentityHashMap<>());
    story.rules().stream().filter(Asked::isAlike).forEach(alike::add);
    return alike;
  }

  private static boolean isAlike(Rule rule) {
    boolean isBefore = rule.phase() == Rule.Phase.BEFORE;
    if (!rule.verbs().isEmpty()
        || rule.noun() != 0
        || !(isBefore || rule.phase() == Rule.Phase.INSTEAD)) {
      return false;
    }
    return !Parts.any(
        rule.responses(),
        part ->
            (!isBefore && (part instanceof Expr.DirectionIs || part instanceof Expr.VerbIs))
                || (part instanceof Expr.Given given && isOfAction(given.role())));
  }

  private static boolean isOfAction(Expr.Role role) {
    return switch (role) {
      case NOUN, SECOND, ACTOR -> true;
      case PLAYER, ROOM, TURNS, LIT, ENDINGS_FOUND -> false;
    };
  }
}
