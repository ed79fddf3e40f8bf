package impromptu.scenario;

import impromptu.story.Expr;
import impromptu.story.Expr.Operator;

/**
 * Whether one condition holds wherever another does, as far as that shows in how they are written.
 * What is said to follow follows; not all that follows is seen.
 */
final class Implication {
  private Implication() {}

  /** Whether {@code earlier} holds wherever {@code later} does. */
  static boolean covers(Expr earlier, Expr later) {
    if (earlier instanceof Expr.Literal literal) {
      return literal.value() != 0;
    }
    if (later instanceof Expr.Or or) {
      return covers(earlier, or.left()) && covers(earlier, or.right());
    }
    if (earlier instanceof Expr.And and) {
      return covers(and.left(), later) && covers(and.right(), later);
    }
    if (earlier instanceof Expr.Or or && (covers(or.left(), later) || covers(or.right(), later))) {
      return true;
    }
    if (later instanceof Expr.And and) {
      return covers(earlier, and.left()) || covers(earlier, and.right());
    }
    return follows(earlier, later);
  }

  private static boolean follows(Expr earlier, Expr later) {
    if (earlier instanceof Expr.Chance) {
      return false;
    }
    return earlier.equals(later) || follow(earlier, later);
  }

  private static boolean follow(Expr earlier, Expr later) {
    return earlier instanceof Expr.Binary wide
        && later instanceof Expr.Binary narrow
        && wide.right() instanceof Expr.Literal
        && narrow.right() instanceof Expr.Literal
        && wide.left().equals(narrow.left())
        && Range.of(wide).holds(Range.of(narrow));
  }

  /** The numbers for which a comparison with a number holds; an empty one holds nothing. */
  private record Range(long from, long to, boolean isKnown) {
    static Range of(Expr.Binary comparison) {
      long number = ((Expr.Literal) comparison.right()).value();
      Operator operator = comparison.operator();
      return switch (operator) {
        case EQUAL -> new Range(number, number, true);
        case LESS -> new Range(Long.MIN_VALUE, number - 1, true);
        case AT_MOST -> new Range(Long.MIN_VALUE, number, true);
        case MORE -> new Range(number + 1, Long.MAX_VALUE, true);
        case AT_LEAST -> new Range(number, Long.MAX_VALUE, true);
        case PLUS, MINUS, TIMES, UNEQUAL -> new Range(0, 0, false);
      };
    }

    boolean holds(Range other) {
      return isKnown && other.isKnown && from <= other.from && other.to <= to;
    }
  }
}
