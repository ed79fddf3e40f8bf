package impromptu.scenario;

import impromptu.format.Key;
import impromptu.format.SectionKeys;
import impromptu.format.SurroundingKeys;
import impromptu.format.Type;
import impromptu.story.Assertion;
import impromptu.story.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads {@code claims}, and conditions that are asked between turns and of no action. */
final class ClaimReader {
  private final Linker linker;

  ClaimReader(Linker linker) {
    this.linker = linker;
  }

  List<Assertion> read(Sections sections) {
    List<Assertion> claims = new ArrayList<>();
    for (Definition definition : sections.of(SectionKeys.CLAIMS)) {
      Fields fields =
          Fields.of(definition.id(), definition.value(), SurroundingKeys.CLAIM, linker.findings());
      claims.add(claim(definition, fields));
    }
    return claims;
  }

  private Assertion claim(Definition definition, Fields fields) {
    if (!Ids.isId(definition.name())) {
      linker
          .findings()
          .report(
              Code.BAD_ID, definition.id(), "an id is made of lower-case words joined by hyphens");
    }
    Assertion.Mode mode = mode(fields);
    return new Assertion(
        definition.name(),
        mode,
        condition(fields, SurroundingKeys.of(mode)),
        linker.position(definition.id()));
  }

  /** The one key that says how often it holds; a problem where there is not one. */
  private Assertion.Mode mode(Fields fields) {
    List<Assertion.Mode> found = new ArrayList<>();
    for (Assertion.Mode mode : Assertion.Mode.values()) {
      if (fields.has(SurroundingKeys.of(mode))) {
        found.add(mode);
      }
    }
    if (found.isEmpty()) {
      linker
          .findings()
          .report(
              Code.MISSING_KEY,
              fields.owner(),
              "a claim has one of \"always\", \"never\" and \"possible\"");
      return Assertion.Mode.ALWAYS;
    }
    for (Assertion.Mode other : found.subList(1, found.size())) {
      fields.rejectBoth(SurroundingKeys.of(found.get(0)), SurroundingKeys.of(other));
    }
    return found.get(0);
  }

  /** A condition that can be asked of a state; never, where there is none. */
  Expr condition(Fields fields, Key key) {
    Json json = fields.take(key, Type.CONDITION);
    Expr condition = linker.condition(json, Expr.Literal.FALSE);
    if (!json.isAbsent()) {
      new Walk(new Standing(json, linker.findings())).visit(condition);
    }
    return condition;
  }

  /** A class and not a lambda, whose first use would cost the start of play its milliseconds. */
  private record Standing(Json at, Findings findings) implements Consumer<Object> {
    @Override
    public void accept(Object part) {
      if (part instanceof Expr.Chance) {
        reject("chance");
      } else if (part instanceof Expr.VerbIs) {
        reject("the verb");
      } else if (part instanceof Expr.DirectionIs) {
        reject("the direction");
      } else if (part instanceof Expr.Given given) {
        switch (given.role()) {
          case NOUN -> reject("the noun");
          case SECOND -> reject("the second noun");
          case ACTOR, PLAYER, ROOM, TURNS, LIT, ENDINGS_FOUND -> {}
        }
      }
    }

    private void reject(String what) {
      findings.report(
          Code.EXPRESSION, at, "this is asked between turns, so it can't ask for " + what);
    }
  }
}
