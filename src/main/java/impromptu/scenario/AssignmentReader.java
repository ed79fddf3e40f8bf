package impromptu.scenario;

import impromptu.format.EffectKeys;
import impromptu.format.Type;
import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.Variable;
import java.util.List;
import java.util.Optional;

/** Reads the effect that sets a variable. */
final class AssignmentReader {
  private static final Expr NOUGHT = new Expr.Literal(0);

  private final Linker linker;

  AssignmentReader(Linker linker) {
    this.linker = linker;
  }

  List<Effect> read(Fields fields) {
    Optional<Named> named = linker.find(fields.take(EffectKeys.SET, Type.ID), Named.Sort.VARIABLE);
    Json to = fields.take(EffectKeys.SET_TO, Type.VALUE);
    if (named.isEmpty()) {
      return List.of();
    }
    Variable variable = linker.names().variables().get(named.get().index());
    return List.of(new Effect.Assign(variable.index(), value(variable, to)));
  }

  private Expr value(Variable variable, Json to) {
    if (to instanceof Json.Num && variable.type() == Variable.Type.NUMBER) {
      return inRange(variable, to, Numbers.read(to, linker.findings()));
    }
    if (to instanceof Json.Bool bool && variable.type() == Variable.Type.TRUTH) {
      return bool.value() ? Expr.Literal.TRUE : Expr.Literal.FALSE;
    }
    if (to instanceof Json.Str word && variable.type() == Variable.Type.WORD) {
      return word(variable, word);
    }
    Expr value = linker.expression(to, variable.type(), NOUGHT);
    return to instanceof Json.Str && value instanceof Expr.Literal literal
        ? inRange(variable, to, literal.value())
        : value;
  }

  private Expr inRange(Variable variable, Json to, int value) {
    if (value < variable.min() || value > variable.max()) {
      linker
          .findings()
          .report(
              Code.OUT_OF_RANGE,
              to,
              "\"" + variable.id() + "\" goes from " + variable.min() + " to " + variable.max());
    }
    return new Expr.Literal(value);
  }

  private Expr word(Variable variable, Json.Str word) {
    int value = variable.values().indexOf(word.value());
    if (value < 0) {
      linker
          .findings()
          .report(
              Code.UNKNOWN_NAME,
              word,
              "\"" + word.value() + "\" is no value of \"" + variable.id() + "\"",
              Nearest.to(word.value(), variable.values()));
    }
    return new Expr.Literal(Math.max(0, value));
  }
}
