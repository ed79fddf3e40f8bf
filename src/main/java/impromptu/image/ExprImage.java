package impromptu.image;

import impromptu.story.Expr;
import impromptu.story.Relation;
import impromptu.story.ScenePhase;
import java.util.ArrayList;
import java.util.List;

/** Reads expressions. */
final class ExprImage {
  private static final Expr.Role[] ROLES = Expr.Role.values();
  private static final Expr.Operator[] OPERATORS = Expr.Operator.values();
  private static final Expr.Quantifier[] QUANTIFIERS = Expr.Quantifier.values();
  private static final Relation[] RELATIONS = Relation.values();
  private static final ScenePhase[] PHASES = ScenePhase.values();

  private final Input in;
  private final List<Expr> pool = new ArrayList<>();

  ExprImage(Input in) {
    this.in = in;
  }

  Expr.Role role() {
    return ROLES[in.number()];
  }

  Expr read() {
    int index = in.number();
    if (index < pool.size()) {
      return pool.get(index);
    }
    Expr expr = member(in.tag());
    pool.add(expr);
    return expr;
  }

  private Expr member(String tag) {
    return switch (tag) {
      case "Literal" -> literal(in.number());
      case "Variable" -> new Expr.Variable(in.number());
      case "Given" -> new Expr.Given(role());
      case "Not" -> new Expr.Not(read());
      case "And" -> new Expr.And(read(), read());
      case "Or" -> new Expr.Or(read(), read());
      case "Binary" -> new Expr.Binary(OPERATORS[in.number()], read(), read());
      case "Is" -> new Expr.Is(read(), in.number());
      case "InPhase" -> new Expr.InPhase(in.number(), PHASES[in.number()]);
      case "Since" -> new Expr.Since(in.number());
      case "Beats" -> new Expr.Beats(in.number());
      case "TimerLeft" -> new Expr.TimerLeft(in.number());
      case "Found" -> new Expr.Found(in.number());
      case "VerbIs" -> new Expr.VerbIs(in.number());
      case "DirectionIs" -> new Expr.DirectionIs(in.number());
      default -> ofEntities(tag);
    };
  }

  private Expr ofEntities(String tag) {
    return switch (tag) {
      case "Chance" -> new Expr.Chance(read());
      case "In" -> new Expr.In(read(), read());
      case "Within" -> new Expr.Within(read(), read());
      case "Held" -> new Expr.Held(read());
      case "Visible" -> new Expr.Visible(read());
      case "Reachable" -> new Expr.Reachable(read());
      case "KeyOf" -> new Expr.KeyOf(read());
      case "Related" -> new Expr.Related(RELATIONS[in.number()], read());
      case "CapacityOf" -> new Expr.CapacityOf(read());
      case "OfKind" -> new Expr.OfKind(read(), in.string());
      case "Among" -> new Expr.Among(QUANTIFIERS[in.number()], read(), in.number());
      default -> throw new IllegalArgumentException("no expression: " + tag);
    };
  }

  private static Expr literal(int value) {
    return switch (value) {
      case 0 -> Expr.Literal.FALSE;
      case 1 -> Expr.Literal.TRUE;
      default -> new Expr.Literal(value);
    };
  }
}
