package impromptu.scenario;

import impromptu.format.Key;
import impromptu.format.Type;
import impromptu.format.VariableKeys;
import impromptu.story.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads {@code variables}. */
final class VariableReader {
  private final Findings findings;

  VariableReader(Findings findings) {
    this.findings = findings;
  }

  List<Variable> read(Collection<Definition> definitions) {
    List<Variable> variables = new ArrayList<>();
    for (Definition definition : definitions) {
      variables.add(read(variables.size(), definition));
    }
    return variables;
  }

  private Variable read(int index, Definition definition) {
    if (definition.value() instanceof Json.Bool bool) {
      int start = bool.value() ? 1 : 0;
      return variable(index, definition, Variable.Type.TRUTH, start, 0, 1, List.of());
    }
    if (definition.value() instanceof Json.Num number) {
      findings.report(
          Code.WRONG_SHAPE,
          number,
          "a number has a range: { \"start\": " + number.literal() + ", \"min\": 0, \"max\": 10 }");
      return variable(index, definition, Variable.Type.NUMBER, 0, 0, 0, List.of());
    }
    Fields fields = Fields.of(definition.id(), definition.value(), VariableKeys.VARIABLE, findings);
    return fields.has(VariableKeys.VALUES)
        ? words(index, definition, fields)
        : number(index, definition, fields);
  }

  private Variable number(int index, Definition definition, Fields fields) {
    for (Key bound : List.of(VariableKeys.MIN, VariableKeys.MAX)) {
      if (!fields.has(bound)) {
        fields.miss(bound);
      }
    }
    int min = fields.number(VariableKeys.MIN, 0);
    int max = fields.number(VariableKeys.MAX, min, VariableKeys.MAX.most());
    Json given = fields.take(VariableKeys.START, Type.VALUE);
    int start = Numbers.read(given, min, max, Math.max(min, Math.min(max, 0)), findings);
    return variable(index, definition, Variable.Type.NUMBER, start, min, max, List.of());
  }

  private Variable words(int index, Definition definition, Fields fields) {
    fields.reject(VariableKeys.MIN, VariableKeys.MAX);
    List<String> values = new ArrayList<>();
    for (Json.Str value : fields.strings(VariableKeys.VALUES)) {
      if (!Ids.isId(value.value()) || Ids.isKeyword(value.value())) {
        findings.report(
            Code.BAD_ID, value, "a value is a lower-case word that is no keyword of expressions");
      } else if (values.contains(value.value())) {
        findings.report(Code.DOUBLED_ID, value, "this value stands here already");
      }
      values.add(value.value());
    }
    if (values.isEmpty()) {
      findings.report(Code.MISSING_KEY, fields.owner(), "\"values\" names at least one value");
    }
    Json start = fields.take(VariableKeys.START, Type.VALUE);
    int first = 0;
    if (start instanceof Json.Str word) {
      first = values.indexOf(word.value());
      if (first < 0) {
        findings.report(
            Code.UNKNOWN_NAME,
            word,
            "no value is called \"" + word.value() + "\"",
            Nearest.to(word.value(), values));
      }
    } else if (!start.isAbsent()) {
      findings.report(Code.WRONG_SHAPE, start, "one of the values belongs here");
    }
    int last = Math.max(0, values.size() - 1);
    return variable(index, definition, Variable.Type.WORD, Math.max(0, first), 0, last, values);
  }

  private static Variable variable(
      int index,
      Definition definition,
      Variable.Type type,
      int start,
      int min,
      int max,
      List<String> words) {
    Json.Str id = definition.id();
    return new Variable(
        index, id.value(), type, start, min, max, words, id.source().position(id.from()));
  }
}
