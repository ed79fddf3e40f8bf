package impromptu.scenario;

import impromptu.story.Expr;
import impromptu.story.Expr.Quantifier;
import java.util.ArrayList;

/** Reads what an expression says of all that is in a place: {@code any open things in box}. */
final class AmongReader {
  private static final int ANY_PROPERTY = -1;

  private final ExpressionReader reader;
  private final Operands operands;
  private final Names names;
  private final Tokens tokens;

  AmongReader(ExpressionReader reader, Operands operands, Names names) {
    this.reader = reader;
    this.operands = operands;
    this.names = names;
    tokens = reader.tokens();
  }

  /** ( "any" | "count" ) [ property ] "things" "in" operand; "all" … "are" [ "not" ] property. */
  Typed read(Quantifier quantifier, int from) {
    boolean bare = tokens.is("things") || quantifier == Quantifier.ALL;
    int property = bare ? ANY_PROPERTY : property();
    if (!tokens.accept("things") || !tokens.accept("in")) {
      return missing("things in");
    }
    Expr holder = operands.entity();
    if (quantifier == Quantifier.ALL) {
      return all(holder, from);
    }
    Expr among = new Expr.Among(quantifier, holder, property);
    return quantifier == Quantifier.COUNT
        ? Typed.number(among, from, tokens.previousTo())
        : Typed.truth(among, from, tokens.previousTo());
  }

  private Typed all(Expr holder, int from) {
    if (!tokens.accept("are")) {
      return missing("are");
    }
    boolean negative = tokens.accept("not");
    Quantifier quantifier = negative ? Quantifier.ANY : Quantifier.ALL;
    Expr among = new Expr.Among(quantifier, holder, property());
    return Typed.truth(negative ? new Expr.Not(among) : among, from, tokens.previousTo());
  }

  private Typed missing(String words) {
    return reader.fail(
        Code.EXPRESSION, tokens.from(), tokens.to(), "\"" + words + "\" belongs here", "");
  }

  private int property() {
    int property = names.properties().find(tokens.token());
    if (property < 0) {
      reader.unknown(
          "no property is called \"" + tokens.token() + "\"",
          new ArrayList<>(names.properties().all()));
      return 0;
    }
    tokens.advance();
    return property;
  }
}
