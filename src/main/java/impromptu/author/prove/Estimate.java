package impromptu.author.prove;

import impromptu.story.Expr;
import java.util.function.IntFunction;

/**
 * What an expression may come to where only some of what it asks is known (interval arithmetic).
 *
 * @param least the least value that it may have
 * @param most the greatest
 */
record Estimate(int least, int most) {
  private static final Estimate EITHER = new Estimate(0, 1);
  private static final Estimate ANY = new Estimate(Integer.MIN_VALUE, Integer.MAX_VALUE);

  static Estimate exactly(int value) {
    return new Estimate(value, value);
  }

  /**
   * What is known.
   *
   * @param variable by index
   * @param beats the beats left of a moment, by index
   * @param verb whether a verb is what is done, by index
   */
  record Basis(
      IntFunction<Estimate> variable, IntFunction<Estimate> beats, IntFunction<Estimate> verb) {
    static final IntFunction<Estimate> ANY_VERB = verb -> EITHER;
  }

  static Estimate of(Expr expr, Basis known) {
    if (expr instanceof Expr.Literal literal) {
      return exactly(literal.value());
    }
    if (expr instanceof Expr.Variable variable) {
      return known.variable().apply(variable.index());
    }
    if (expr instanceof Expr.Beats beats) {
      return known.beats().apply(beats.moment());
    }
    if (expr instanceof Expr.VerbIs is) {
      return known.verb().apply(is.verb());
    }
    if (expr instanceof Expr.Not not) {
      Estimate operand = of(not.operand(), known);
      return truth(!operand.isSure(), !operand.mayHold());
    }
    if (expr instanceof Expr.And and) {
      Estimate left = of(and.left(), known);
      Estimate right = of(and.right(), known);
      return truth(left.mayHold() && right.mayHold(), left.isSure() && right.isSure());
    }
    if (expr instanceof Expr.Or or) {
      Estimate left = of(or.left(), known);
      Estimate right = of(or.right(), known);
      return truth(left.mayHold() || right.mayHold(), left.isSure() || right.isSure());
    }
    if (expr instanceof Expr.Binary binary) {
      return of(binary.operator(), of(binary.left(), known), of(binary.right(), known));
    }
    return isTruth(expr) ? EITHER : ANY;
  }

  private static Estimate of(Expr.Operator operator, Estimate left, Estimate right) {
    return switch (operator) {
      case PLUS -> between((long) left.least + right.least, (long) left.most + right.most);
      case MINUS -> between((long) left.least - right.most, (long) left.most - right.least);
      case TIMES -> product(left, right);
      case EQUAL -> truth(left.meets(right), left.isOnly(right));
      case UNEQUAL -> truth(!left.isOnly(right), !left.meets(right));
      case LESS -> truth(left.least < right.most, left.most < right.least);
      case AT_MOST -> truth(left.least <= right.most, left.most <= right.least);
      case MORE -> truth(left.most > right.least, left.least > right.most);
      case AT_LEAST -> truth(left.most >= right.least, left.least >= right.most);
    };
  }

  private static Estimate product(Estimate left, Estimate right) {
    long a = (long) left.least * right.least;
    long b = (long) left.least * right.most;
    long c = (long) left.most * right.least;
    long d = (long) left.most * right.most;
    return between(
        Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
  }

  private static Estimate between(long least, long most) {
    return new Estimate(saturated(least), saturated(most));
  }

  private static int saturated(long value) {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
  }

  private static Estimate truth(boolean may, boolean isSure) {
    return new Estimate(isSure ? 1 : 0, may ? 1 : 0);
  }

  private static boolean isTruth(Expr expr) {
    return expr instanceof Expr.Is
        || expr instanceof Expr.InPhase
        || expr instanceof Expr.Found
        || expr instanceof Expr.DirectionIs
        || expr instanceof Expr.Chance
        || expr instanceof Expr.In
        || expr instanceof Expr.Within
        || expr instanceof Expr.Held
        || expr instanceof Expr.Visible
        || expr instanceof Expr.Reachable
        || expr instanceof Expr.OfKind;
  }

  private boolean meets(Estimate other) {
    return least <= other.most && other.least <= most;
  }

  private boolean isOnly(Estimate other) {
    return least == most && other.least == least && other.most == least;
  }

  /** Whether it may hold as a truth value. */
  boolean mayHold() {
    return least != 0 || most != 0;
  }

  /** Whether it holds as a truth value, whatever is not known. */
  boolean isSure() {
    return least > 0 || most < 0;
  }
}
