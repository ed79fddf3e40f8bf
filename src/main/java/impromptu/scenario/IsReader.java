package impromptu.scenario;

import impromptu.story.Expr;
import impromptu.story.Expr.Operator;
import impromptu.story.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what an expression says of its subject: {@code is open}, {@code is not in box}. */
final class IsReader {
  private final ExpressionReader reader;
  private final Operands operands;
  private final Names names;
  private final Tokens tokens;

  IsReader(ExpressionReader reader, Operands operands, Names names) {
    this.reader = reader;
    this.operands = operands;
    this.names = names;
    tokens = reader.tokens();
  }

  /** claim = "is" [ "not" ] predicate | [ "not" ] place. */
  Typed read(Typed subject) {
    boolean is = tokens.accept("is");
    boolean negative = tokens.accept("not");
    Expr claim;
    if (tokens.is("in") || tokens.is("within")) {
      claim = place(subject);
    } else if (is) {
      claim = predicate(subject);
    } else {
      return reader.unexpected();
    }
    return Typed.truth(negative ? new Expr.Not(claim) : claim, subject.from(), tokens.previousTo());
  }

  /** place = ( "in" | "within" ) operand. */
  private Expr place(Typed subject) {
    Expr inner = reader.want(Variable.Type.ENTITY, subject).expr();
    boolean direct = tokens.is("in");
    tokens.advance();
    if (tokens.is("nothing")) {
      return reader
          .fail(
              Code.EXPRESSION,
              tokens.from(),
              tokens.to(),
              "\"nothing\" holds no things; write \"holder of … is nothing\" for one that is nowhere",
              "")
          .expr();
    }
    Expr holder = operands.entity();
    return direct ? new Expr.In(inner, holder) : new Expr.Within(inner, holder);
  }

  private Expr predicate(Typed subject) {
    return switch (subject.type()) {
      case ENTITY -> ofEntity(subject.expr());
      case WORD -> ofWord(subject);
      case NUMBER -> equal(subject.expr(), reader.want(Variable.Type.NUMBER, reader.sum()).expr());
      case TRUTH -> equal(subject.expr(), reader.want(Variable.Type.TRUTH, operands.read()).expr());
    };
  }

  private static Expr equal(Expr left, Expr right) {
    return new Expr.Binary(Operator.EQUAL, left, right);
  }

  private Expr ofWord(Typed subject) {
    int value = subject.words().indexOf(tokens.token());
    if (value < 0) {
      return reader
          .unknown("\"" + tokens.token() + "\" is none of its values", subject.words())
          .expr();
    }
    tokens.advance();
    return equal(subject.expr(), new Expr.Literal(value));
  }

  /** A property, a kind, a state, or the same thing. */
  private Expr ofEntity(Expr entity) {
    Expr named = reader.inLibrary() ? propertyFirst(entity) : entityFirst(entity);
    return named;
  }

  private Expr entityFirst(Expr entity) {
    Optional<Named> other = names.find(tokens.token());
    if (other.isPresent() && other.get().isEntity()) {
      return equal(entity, operands.entity());
    }
    return propertyFirst(entity);
  }

  private Expr propertyFirst(Expr entity) {
    String word = tokens.token();
    int property = names.properties().find(word);
    if (property >= 0) {
      tokens.advance();
      return new Expr.Is(entity, property);
    }
    if (names.kinds().has(word)) {
      tokens.advance();
      return new Expr.OfKind(entity, word);
    }
    return switch (word) {
      case "held" -> {
        tokens.advance();
        yield new Expr.Held(entity);
      }
      case "visible" -> {
        tokens.advance();
        yield new Expr.Visible(entity);
      }
      case "reachable" -> {
        tokens.advance();
        yield new Expr.Reachable(entity);
      }
      case "noun", "second", "actor", "player", "room", "key", "nothing", "(" ->
          equal(entity, operands.entity());
      default -> equal(entity, sameOrUnknown());
    };
  }

  private Expr sameOrUnknown() {
    Optional<Named> other = names.find(tokens.token());
    if (other.isPresent() && other.get().isEntity()) {
      return operands.entity();
    }
    if (!tokens.isWord()) {
      return reader.unexpected().expr();
    }
    List<String> candidates = new ArrayList<>(names.properties().all());
    candidates.addAll(names.kinds().all());
    candidates.addAll(names.all(Named.Sort.THING));
    candidates.addAll(names.all(Named.Sort.ROOM));
    return reader
        .unknown("no property, kind or thing is called \"" + tokens.token() + "\"", candidates)
        .expr();
  }
}
