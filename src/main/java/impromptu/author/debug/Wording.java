package impromptu.author.debug;

import impromptu.story.Expr;
import impromptu.story.Facts;
import impromptu.story.Story;
import java.util.Locale;
import java.util.Optional;

/** Expressions in the words in which an author writes them. */
public final class Wording {
  private final Story story;

  public Wording(Story story) {
    this.story = story;
  }

  /** The part of a condition that fails: of several that must hold, the first that does not. */
  static Expr failing(Expr condition, Facts facts) {
    if (condition instanceof Expr.And and) {
      return failing(and.left().holds(facts) ? and.right() : and.left(), facts);
    }
    return condition;
  }

  /** A condition, or another expression. */
  public String of(Expr expr) {
    if (expr instanceof Expr.And and) {
      return of(and.left()) + " and " + of(and.right());
    }
    if (expr instanceof Expr.Or or) {
      return "(" + of(or.left()) + " or " + of(or.right()) + ")";
    }
    if (expr instanceof Expr.Not not) {
      return "not (" + of(not.operand()) + ")";
    }
    if (expr instanceof Expr.Binary binary) {
      return of(binary);
    }
    if (expr instanceof Expr.Literal literal) {
      return Integer.toString(literal.value());
    }
    return expr instanceof Expr.Variable variable
        ? story.variables().get(variable.index()).id()
        : ofThings(expr);
  }

  private String of(Expr.Binary binary) {
    boolean isSame = binary.operator() == Expr.Operator.EQUAL;
    if (isSame && binary.left().equals(new Expr.Given(Expr.Role.ROOM))) {
      return "at " + entity(binary.right());
    }
    if (binary.operator() == Expr.Operator.MORE && binary.right().equals(Expr.Literal.FALSE)) {
      Optional<String> running = running(binary.left());
      if (running.isPresent()) {
        return running.get();
      }
    }
    if (isSame && isEntity(binary.left())) {
      return of(binary.left()) + " is " + entity(binary.right());
    }
    if (isSame && binary.left() instanceof Expr.Variable variable && hasWords(variable)) {
      return of(variable) + " is " + word(variable, binary.right());
    }
    return of(binary.left()) + sign(binary.operator()) + of(binary.right());
  }

  /** A moment or timer that has some way to go, as a condition says it. */
  private Optional<String> running(Expr left) {
    if (left instanceof Expr.Beats beats) {
      return Optional.of("moment " + story.moments().get(beats.moment()).id());
    }
    return left instanceof Expr.TimerLeft timer
        ? Optional.of("timer " + story.timers().get(timer.timer()).id())
        : Optional.empty();
  }

  private static boolean isEntity(Expr expr) {
    if (expr instanceof Expr.Given given) {
      return switch (given.role()) {
        case NOUN, SECOND, ACTOR, PLAYER, ROOM -> true;
        case TURNS, LIT, ENDINGS_FOUND -> false;
      };
    }
    return expr instanceof Expr.Related || expr instanceof Expr.KeyOf;
  }

  private boolean hasWords(Expr.Variable variable) {
    return !story.variables().get(variable.index()).values().isEmpty();
  }

  private String word(Expr.Variable variable, Expr expr) {
    return expr instanceof Expr.Literal literal
        ? story.variables().get(variable.index()).values().get(literal.value())
        : of(expr);
  }

  private static String sign(Expr.Operator operator) {
    return switch (operator) {
      case PLUS -> " + ";
      case MINUS -> " - ";
      case TIMES -> " * ";
      case EQUAL -> " = ";
      case UNEQUAL -> " != ";
      case LESS -> " < ";
      case AT_MOST -> " <= ";
      case MORE -> " > ";
      case AT_LEAST -> " >= ";
    };
  }

  private String ofThings(Expr expr) {
    if (expr instanceof Expr.Given given) {
      return given.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    if (expr instanceof Expr.Is is) {
      return entity(is.entity()) + " is " + property(is.property());
    }
    if (expr instanceof Expr.OfKind of) {
      return entity(of.entity()) + " is " + of.kind();
    }
    if (expr instanceof Expr.In in) {
      return entity(in.entity()) + " in " + entity(in.holder());
    }
    if (expr instanceof Expr.Within within) {
      return entity(within.entity()) + " within " + entity(within.holder());
    }
    if (expr instanceof Expr.Held held) {
      return "held " + entity(held.entity());
    }
    if (expr instanceof Expr.Visible visible) {
      return "visible " + entity(visible.entity());
    }
    if (expr instanceof Expr.Reachable reachable) {
      return "reachable " + entity(reachable.entity());
    }
    if (expr instanceof Expr.Related related) {
      return related.relation().id() + " of " + entity(related.entity());
    }
    return expr instanceof Expr.KeyOf key ? "key of " + entity(key.entity()) : ofEvents(expr);
  }

  private String ofEvents(Expr expr) {
    if (expr instanceof Expr.InPhase in) {
      String scene = story.scenes().get(in.scene()).id();
      return scene + " is " + in.phase().name().toLowerCase(Locale.ROOT);
    }
    if (expr instanceof Expr.Since since) {
      return "since " + story.scenes().get(since.scene()).id();
    }
    if (expr instanceof Expr.Beats beats) {
      return "beats of " + story.moments().get(beats.moment()).id();
    }
    if (expr instanceof Expr.TimerLeft left) {
      return "left of " + story.timers().get(left.timer()).id();
    }
    if (expr instanceof Expr.Found found) {
      return "found " + story.endings().get(found.ending()).id();
    }
    if (expr instanceof Expr.VerbIs is) {
      return "verb is " + story.verbs().get(is.verb()).id();
    }
    if (expr instanceof Expr.DirectionIs is) {
      return "direction is " + (is.direction() < 0 ? "nothing" : direction(is.direction()));
    }
    if (expr instanceof Expr.Chance chance) {
      return "chance " + of(chance.percent());
    }
    if (expr instanceof Expr.CapacityOf capacity) {
      return "capacity of " + entity(capacity.entity());
    }
    return expr instanceof Expr.Among among ? of(among) : "…";
  }

  private String of(Expr.Among among) {
    String quantifier = among.quantifier().name().toLowerCase(Locale.ROOT);
    String property = among.property() < 0 ? "" : property(among.property()) + " ";
    return quantifier + " " + property + "things in " + entity(among.holder());
  }

  private String direction(int direction) {
    return story.directions().get(direction).id();
  }

  private String property(int property) {
    return story.properties().get(property).id();
  }

  private String entity(Expr expr) {
    if (expr instanceof Expr.Literal literal) {
      return literal.value() == 0 ? "nothing" : story.entity(literal.value()).id();
    }
    return of(expr);
  }
}
