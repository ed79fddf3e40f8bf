package impromptu.scenario;

import impromptu.story.Expr;
import impromptu.story.Expr.Operator;
import impromptu.story.Variable;
import java.util.List;

/**
 * Reads one expression by recursive descent, with one method for each rule of the grammar. The
 * first mistake is reported; the rest of the expression is then skipped.
 */
final class ExpressionReader {
  private final Json.Str string;
  private final Names names;
  private final Findings findings;
  private final Tokens tokens;
  private final Operands operands;
  private final IsReader claims;
  private boolean failed;
  private int depth;

  /** Reads the characters from one index of a string to another. */
  ExpressionReader(Names names, Findings findings, Json.Str string, int from, int to) {
    this.string = string;
    this.names = names;
    this.findings = findings;
    tokens = new Tokens(string.value(), from, to);
    operands = new Operands(this, names);
    claims = new IsReader(this, operands, names);
    if (to - from > Limits.EXPRESSION_LENGTH) {
      fail(
          Code.TOO_MUCH,
          from,
          from + 1,
          "an expression may have at most " + Limits.EXPRESSION_LENGTH + " characters",
          "");
    }
  }

  /** Reads an expression of one type, to the end. */
  Expr read(Variable.Type wanted) {
    return want(wanted, any()).expr();
  }

  /** Reads an expression of whatever type, to the end. */
  Typed any() {
    if (tokens.atEnd() && !failed) {
      fail(Code.EXPRESSION, tokens.from(), tokens.from(), "an expression belongs here", "");
    }
    Typed read = failed ? Typed.WRONG : or();
    if (!failed && !tokens.atEnd()) {
      unexpected();
    }
    return read;
  }

  /** or = and { "or" and }. */
  Typed or() {
    if (++depth > Limits.NESTING) {
      return fail(
          Code.TOO_MUCH,
          tokens.from(),
          tokens.to(),
          "this expression is nested more than " + Limits.NESTING + " deep",
          "");
    }
    Typed left = and();
    while (tokens.accept("or")) {
      Typed right = and();
      left = truth(new Expr.Or(condition(left), condition(right)), left, right);
    }
    depth--;
    return left;
  }

  /** and = not { "and" not }. */
  private Typed and() {
    Typed left = not();
    while (tokens.accept("and")) {
      Typed right = not();
      left = truth(new Expr.And(condition(left), condition(right)), left, right);
    }
    return left;
  }

  /** not = { "not" } comparison. */
  private Typed not() {
    int from = tokens.from();
    boolean negative = false;
    boolean negated = false;
    while (tokens.accept("not")) {
      negative = !negative;
      negated = true;
    }
    Typed claim = comparison();
    if (!negated) {
      return claim;
    }
    Expr operand = condition(claim);
    return Typed.truth(negative ? new Expr.Not(operand) : operand, from, claim.to());
  }

  /** comparison = sum [ ( "=" | "&lt;" … ) sum | "is" … | [ "not" ] ( "in" | "within" ) sum ]. */
  private Typed comparison() {
    Typed left = sum();
    return switch (tokens.token()) {
      case "=" -> compare(Operator.EQUAL, left);
      case "!=" -> compare(Operator.UNEQUAL, left);
      case "<" -> compare(Operator.LESS, left);
      case "<=" -> compare(Operator.AT_MOST, left);
      case ">" -> compare(Operator.MORE, left);
      case ">=" -> compare(Operator.AT_LEAST, left);
      case "is", "in", "within", "not" -> claims.read(left);
      default -> left;
    };
  }

  private Typed compare(Operator operator, Typed left) {
    if (left.type() != Variable.Type.NUMBER) {
      return fail(
          Code.TYPE,
          tokens.from(),
          tokens.to(),
          "\"" + tokens.token() + "\" compares numbers; write \"is\" or \"is not\" here",
          "");
    }
    tokens.advance();
    Typed right = want(Variable.Type.NUMBER, sum());
    if (left.expr() instanceof Expr.Variable variable
        && right.expr() instanceof Expr.Literal number) {
      reportIfDecided(
          operator, names.variables().get(variable.index()), number.value(), left, right);
    }
    return truth(new Expr.Binary(operator, left.expr(), right.expr()), left, right);
  }

  /** Reports a comparison that every value of the variable decides in the same way. */
  private void reportIfDecided(
      Operator operator, Variable variable, int number, Typed left, Typed right) {
    boolean least = holds(operator, variable.min(), number);
    boolean most = holds(operator, variable.max(), number);
    boolean between = number > variable.min() && number < variable.max();
    boolean single = operator == Operator.EQUAL || operator == Operator.UNEQUAL;
    if (!failed && least == most && !(single && between) && variable.min() < variable.max()) {
      findings.report(
          Code.ALWAYS_THE_SAME,
          string.span(left.from(), right.to()),
          "this "
              + (least ? "always" : "never")
              + " holds: \""
              + variable.id()
              + "\" goes from "
              + variable.min()
              + " to "
              + variable.max());
    }
  }

  private static boolean holds(Operator operator, int a, int b) {
    return switch (operator) {
      case EQUAL -> a == b;
      case UNEQUAL -> a != b;
      case LESS -> a < b;
      case AT_MOST -> a <= b;
      case MORE -> a > b;
      case AT_LEAST -> a >= b;
      case PLUS, MINUS, TIMES -> false;
    };
  }

  /** sum = product { ( "+" | "-" ) product }. */
  Typed sum() {
    Typed left = product();
    while (tokens.is("+") || tokens.is("-")) {
      Operator operator = tokens.is("+") ? Operator.PLUS : Operator.MINUS;
      tokens.advance();
      left = arithmetic(operator, left, product());
    }
    return left;
  }

  /** product = operand { "*" operand }. */
  private Typed product() {
    Typed left = operands.read();
    while (tokens.accept("*")) {
      left = arithmetic(Operator.TIMES, left, operands.read());
    }
    return left;
  }

  private Typed arithmetic(Operator operator, Typed left, Typed right) {
    Expr a = want(Variable.Type.NUMBER, left).expr();
    Expr b = want(Variable.Type.NUMBER, right).expr();
    return Typed.number(new Expr.Binary(operator, a, b), left.from(), right.to());
  }

  private Expr condition(Typed typed) {
    return want(Variable.Type.TRUTH, typed).expr();
  }

  private static Typed truth(Expr expr, Typed left, Typed right) {
    return Typed.truth(expr, left.from(), right.to());
  }

  /** The part itself; a problem where it is of another type. */
  Typed want(Variable.Type wanted, Typed typed) {
    if (!failed && typed.type() != wanted) {
      return fail(
          Code.TYPE,
          typed.from(),
          typed.to(),
          "this is " + Typed.nameOf(typed.type()) + "; " + Typed.nameOf(wanted) + " belongs here",
          "");
    }
    return typed;
  }

  Tokens tokens() {
    return tokens;
  }

  /** Whether names mean the library's own first. */
  boolean inLibrary() {
    return string.source().library();
  }

  Typed unknown(String message, List<String> candidates) {
    String suggestion = Nearest.to(tokens.token(), candidates);
    return fail(Code.UNKNOWN_NAME, tokens.from(), tokens.to(), message, suggestion);
  }

  Typed unexpected() {
    if (tokens.atEnd()) {
      int last = Math.max(0, tokens.from() - 1);
      return fail(Code.EXPRESSION, last, tokens.from(), "the expression ends too early", "");
    }
    String token = tokens.token();
    String instead =
        switch (token) {
          case "==" -> "=";
          case "&&", "&" -> "and";
          case "||", "|" -> "or";
          case "!" -> "not";
          case "<>" -> "!=";
          case "=<" -> "<=";
          case "=>" -> ">=";
          default -> "";
        };
    String said = "\"" + token + "\" can't stand here" + unknownWay(token);
    return fail(Code.EXPRESSION, tokens.from(), tokens.to(), said, instead);
  }

  /** How what other languages have a word for is asked. */
  private static String unknownWay(String token) {
    return switch (token) {
      case "has", "have", "holds", "carries" ->
          "; ask whether it is \"held\", or \"in\" or \"within\" whoever has it";
      case "wears" -> "; ask whether it is \"worn\"";
      case "contains" -> "; ask whether the one is \"in\" the other";
      default -> "";
    };
  }

  /** Reports the expression's first mistake and skips the rest. */
  Typed fail(Code code, int from, int to, String message, String suggestion) {
    if (!failed) {
      failed = true;
      findings.report(code, string.span(from, to), message, suggestion);
      tokens.finish();
    }
    return Typed.WRONG;
  }
}
