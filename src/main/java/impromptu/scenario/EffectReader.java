package impromptu.scenario;

import impromptu.story.Builtin;
import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.Text;
import impromptu.story.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads effects. */
final class EffectReader {
  private static final List<String> KINDS =
      List.of(
          "set",
          "make",
          "move",
          "remove",
          "move-all",
          "begin",
          "stop",
          "end",
          "say",
          "choose",
          "score",
          "cue",
          "try",
          "perform");

  private static final Expr NOWHERE = new Expr.Literal(0);

  private final Linker linker;
  private final Names names;
  private final Findings findings;
  private final ResponseReader responses;
  private final AssignmentReader assignments;
  private final Ids builtins = new Ids();
  private final Set<Integer> moved = new HashSet<>();

  EffectReader(Linker linker, ResponseReader responses) {
    this.linker = linker;
    this.responses = responses;
    names = linker.names();
    findings = linker.findings();
    assignments = new AssignmentReader(linker);
    for (Builtin builtin : Builtin.values()) {
      builtins.add(builtin.id(), builtin.ordinal());
    }
  }

  /** The things that some effect moves by name. */
  Set<Integer> moved() {
    return moved;
  }

  /** One effect or a list of them. */
  List<Effect> read(Json json) {
    if (json.isAbsent()) {
      return List.of();
    }
    List<Effect> effects = new ArrayList<>();
    for (Json item : json instanceof Json.Arr list ? list.items() : List.of(json)) {
      if (item instanceof Json.Obj object) {
        one(object, effects);
      } else {
        findings.report(Code.WRONG_SHAPE, item, "an effect is an object, not " + item.kind());
      }
    }
    return effects;
  }

  private void one(Json.Obj object, List<Effect> effects) {
    Fields fields = Fields.of(object, findings);
    switch (kindOf(object)) {
      case "set" -> effects.addAll(assignments.read(fields));
      case "make" -> make(fields, effects);
      case "move" -> move(fields.take("move"), destination(fields), effects);
      case "remove" -> move(fields.take("remove"), NOWHERE, effects);
      case "move-all" ->
          effects.add(
              new Effect.MoveAll(
                  linker.entity(fields.take("move-all"), NOWHERE), destination(fields)));
      case "begin" -> effects.addAll(begin(fields));
      case "stop" -> effects.addAll(stop(fields));
      case "end" ->
          effects.add(new Effect.Finish(linker.reference(fields.take("end"), Named.Sort.ENDING)));
      case "say" -> effects.add(new Effect.Say(linker.text(fields.take("say"))));
      case "choose" -> effects.add(new Effect.Choose(responses.read(fields.take("choose"))));
      case "score" -> effects.add(score(fields));
      case "cue" -> effects.add(cue(fields));
      case "try" -> effects.add(attempt(fields));
      case "perform" -> effects.add(perform(fields));
      default -> {
        reportNoEffect(object);
        return;
      }
    }
    fields.rejectOthers();
  }

  private static String kindOf(Json.Obj object) {
    for (Json.Member member : object.members()) {
      if (KINDS.contains(member.key().value())) {
        return member.key().value();
      }
    }
    return "";
  }

  private void reportNoEffect(Json.Obj object) {
    if (object.members().isEmpty()) {
      findings.report(
          Code.MISSING_KEY,
          object,
          "an effect says what it does: one of " + String.join(", ", KINDS));
      return;
    }
    Json.Str key = object.members().get(0).key();
    findings.report(
        Code.UNKNOWN_KEY,
        key,
        "no effect is called \"" + key.value() + "\"",
        Nearest.to(key.value(), KINDS));
  }

  private Expr destination(Fields fields) {
    return linker.entity(fields.need("to"), NOWHERE);
  }

  private void move(Json what, Expr to, List<Effect> effects) {
    for (Json.Str string : Fields.strings(what, findings)) {
      Expr thing = linker.entity(string, NOWHERE);
      if (thing instanceof Expr.Literal literal) {
        noteMoved(string, literal.value());
      }
      effects.add(new Effect.Move(thing, to));
    }
  }

  private void noteMoved(Json.Str string, int entity) {
    moved.add(entity);
    Optional<Named> named = names.find(string.value().strip());
    if (named.isPresent() && named.get().isA(Named.Sort.ROOM)) {
      findings.report(Code.TYPE, string, "\"" + string.value() + "\" is a room; rooms don't move");
    }
  }

  private void make(Fields fields, List<Effect> effects) {
    List<Json.Str> things = Fields.strings(fields.take("make"), findings);
    List<Json.Str> is = fields.strings("is");
    List<Json.Str> not = fields.strings("not");
    if (is.isEmpty() && not.isEmpty()) {
      findings.report(
          Code.MISSING_KEY, fields.owner(), "\"make\" wants \"is\" or \"not\" beside it");
    }
    for (Json.Str thing : things) {
      Expr what = linker.entity(thing, NOWHERE);
      make(what, is, true, effects);
      make(what, not, false, effects);
    }
  }

  private void make(Expr what, List<Json.Str> properties, boolean holds, List<Effect> effects) {
    for (Json.Str property : properties) {
      int index = linker.index(property, names.properties(), "property");
      effects.add(new Effect.Make(what, index, holds));
    }
  }

  private List<Effect> begin(Fields fields) {
    Json length = fields.take("turns");
    Optional<Named> named = running(fields.take("begin"));
    if (named.isEmpty()) {
      return List.of();
    }
    int index = named.get().index();
    if (fields.has("turns") && !named.get().isA(Named.Sort.TIMER)) {
      findings.report(Code.CLASH, fields.owner(), "only a timer begins with \"turns\"");
    }
    return List.of(
        switch (named.get().sort()) {
          case SCENE -> new Effect.BeginScene(index);
          case MOMENT -> new Effect.BeginMoment(index);
          default -> new Effect.StartTimer(index, turns(length, names.timerLength(index)));
        });
  }

  private List<Effect> stop(Fields fields) {
    Optional<Named> named = running(fields.take("stop"));
    if (named.isEmpty()) {
      return List.of();
    }
    int index = named.get().index();
    return List.of(
        switch (named.get().sort()) {
          case SCENE -> new Effect.EndScene(index);
          case MOMENT -> new Effect.EndMoment(index);
          default -> new Effect.StopTimer(index);
        });
  }

  private Expr turns(Json length, int otherwise) {
    return length instanceof Json.Num
        ? new Expr.Literal(Numbers.read(length, 1, Limits.STEPS, otherwise, findings))
        : linker.expression(length, Variable.Type.NUMBER, new Expr.Literal(otherwise));
  }

  /** The scene, timer or moment that a value names. */
  private Optional<Named> running(Json json) {
    if (!(json instanceof Json.Str string)) {
      findings.report(
          Code.WRONG_SHAPE,
          json,
          "the id of a scene, timer or moment belongs here, not " + json.kind());
      return Optional.empty();
    }
    Optional<Named> named = names.find(string.value());
    if (named.isPresent()
        && (named.get().isA(Named.Sort.SCENE)
            || named.get().isA(Named.Sort.TIMER)
            || named.get().isA(Named.Sort.MOMENT))) {
      return named;
    }
    List<String> candidates = names.all(Named.Sort.SCENE);
    candidates.addAll(names.all(Named.Sort.TIMER));
    candidates.addAll(names.all(Named.Sort.MOMENT));
    findings.report(
        Code.UNKNOWN_NAME,
        string,
        "no scene, timer or moment is called \"" + string.value() + "\"",
        Nearest.to(string.value(), candidates));
    return Optional.empty();
  }

  private Effect score(Fields fields) {
    int points = fields.number("score", -Limits.STEPS, Limits.STEPS, 0);
    Text reason = linker.text(fields.take("for"));
    Effect.Score award = new Effect.Score(points, reason, linker.counter());
    linker.awards().add(award);
    return award;
  }

  private Effect cue(Fields fields) {
    Json cue = fields.take("cue");
    if (cue instanceof Json.Str id) {
      linker.index(id, names.cues(), "cue");
      return new Effect.SendCue(id.value());
    }
    findings.report(Code.WRONG_SHAPE, cue, "the id of a cue belongs here, not " + cue.kind());
    return new Effect.SendCue("");
  }

  private Effect attempt(Fields fields) {
    int verb = 0;
    Json json = fields.take("try");
    if (json instanceof Json.Str id) {
      verb = linker.index(id, names.verbs(), "verb");
    } else {
      findings.report(Code.WRONG_SHAPE, json, "the id of a verb belongs here, not " + json.kind());
    }
    Expr noun = linker.entity(fields.take("noun"), NOWHERE);
    Expr second = linker.entity(fields.take("second"), NOWHERE);
    return new Effect.Attempt(verb, noun, second);
  }

  private Effect perform(Fields fields) {
    Json json = fields.take("perform");
    if (json instanceof Json.Str id) {
      return new Effect.Perform(Builtin.values()[linker.index(id, builtins, "step of the engine")]);
    }
    findings.report(
        Code.WRONG_SHAPE, json, "a step of the engine belongs here, not " + json.kind());
    return new Effect.Perform(Builtin.LOOK);
  }
}
