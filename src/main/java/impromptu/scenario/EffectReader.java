package impromptu.scenario;

import impromptu.format.EffectKeys;
import impromptu.format.EffectKeys.Kind;
import impromptu.format.Key;
import impromptu.format.Type;
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
  private static final Expr NOWHERE = new Expr.Literal(0);

  private final Linker linker;
  private final Names names;
  private final Findings findings;
  private final ResponseReader responses;
  private final AssignmentReader assignments;
  private final Kind[] kinds = Kind.values();
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

  /** The effects of a key. */
  List<Effect> read(Fields fields, Key key) {
    return read(fields.take(key, Type.EFFECTS));
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
    Optional<Kind> kind = kindOf(object);
    if (kind.isPresent()) {
      read(kind.get(), Fields.of(object, EffectKeys.of(kind.get()), findings), effects);
    } else {
      reportNoEffect(object);
    }
  }

  private void read(Kind kind, Fields fields, List<Effect> effects) {
    switch (kind) {
      case SET -> effects.addAll(assignments.read(fields));
      case MAKE -> make(fields, effects);
      case MOVE ->
          move(fields.strings(EffectKeys.MOVE), destination(fields, EffectKeys.MOVE_TO), effects);
      case REMOVE -> move(fields.strings(EffectKeys.REMOVE), NOWHERE, effects);
      case MOVE_ALL ->
          effects.add(
              new Effect.MoveAll(
                  destination(fields, EffectKeys.MOVE_ALL),
                  destination(fields, EffectKeys.MOVE_ALL_TO)));
      case BEGIN -> effects.addAll(begin(fields));
      case STOP -> effects.addAll(stop(fields));
      case END ->
          effects.add(
              new Effect.Finish(linker.reference(fields, EffectKeys.END, Named.Sort.ENDING)));
      case SAY -> effects.add(new Effect.Say(linker.text(fields, EffectKeys.SAY)));
      case CHOOSE -> effects.add(new Effect.Choose(responses.read(fields, EffectKeys.CHOOSE)));
      case SCORE -> effects.add(score(fields));
      case CUE -> effects.add(cue(fields));
      case TRY -> effects.add(attempt(fields));
      case PERFORM -> effects.add(perform(fields));
    }
  }

  /** What the first key that says what an effect does says. */
  private Optional<Kind> kindOf(Json.Obj object) {
    for (Json.Member member : object.members()) {
      for (Kind kind : kinds) {
        if (EffectKeys.of(kind).id().equals(member.key().value())) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether some effect is called so. */
  static boolean isEffect(String id) {
    return known().contains(id);
  }

  private static List<String> known() {
    List<String> known = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      known.add(EffectKeys.of(kind).id());
    }
    return known;
  }

  private void reportNoEffect(Json.Obj object) {
    if (object.members().isEmpty()) {
      findings.report(
          Code.MISSING_KEY,
          object,
          "an effect says what it does: one of " + String.join(", ", known()));
      return;
    }
    Json.Str key = object.members().get(0).key();
    findings.report(
        Code.UNKNOWN_KEY,
        key,
        "no effect is called \"" + key.value() + "\"",
        Nearest.to(key.value(), known()));
  }

  private Expr destination(Fields fields, Key key) {
    return linker.operand(fields, key, NOWHERE);
  }

  private void move(List<Json.Str> what, Expr to, List<Effect> effects) {
    for (Json.Str string : what) {
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
    List<Json.Str> things = fields.strings(EffectKeys.MAKE);
    List<Json.Str> is = fields.strings(EffectKeys.MAKE_IS);
    List<Json.Str> not = fields.strings(EffectKeys.MAKE_NOT);
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
    Json length = fields.take(EffectKeys.BEGIN_TURNS, Type.VALUE);
    Optional<Named> named = running(fields.take(EffectKeys.BEGIN, Type.ID));
    if (named.isEmpty()) {
      return List.of();
    }
    int index = named.get().index();
    if (fields.has(EffectKeys.BEGIN_TURNS) && !named.get().isA(Named.Sort.TIMER)) {
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
    Optional<Named> named = running(fields.take(EffectKeys.STOP, Type.ID));
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
        ? new Expr.Literal(Numbers.read(length, EffectKeys.BEGIN_TURNS, otherwise, findings))
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
    int points = fields.number(EffectKeys.SCORE, 0);
    Text reason = linker.text(fields, EffectKeys.SCORE_FOR);
    Effect.Score award = new Effect.Score(points, reason, linker.counter());
    linker.awards().add(award);
    return award;
  }

  private Effect cue(Fields fields) {
    Json cue = fields.take(EffectKeys.CUE, Type.ID);
    if (cue instanceof Json.Str id) {
      linker.index(id, names.cues(), "cue");
      return new Effect.SendCue(id.value());
    }
    findings.report(Code.WRONG_SHAPE, cue, "the id of a cue belongs here, not " + cue.kind());
    return new Effect.SendCue("");
  }

  private Effect attempt(Fields fields) {
    int verb = linker.index(fields, EffectKeys.TRY, names.verbs(), "verb");
    Expr noun = linker.operand(fields, EffectKeys.TRY_NOUN, NOWHERE);
    Expr second = linker.operand(fields, EffectKeys.TRY_SECOND, NOWHERE);
    return new Effect.Attempt(verb, noun, second);
  }

  private Effect perform(Fields fields) {
    Json json = fields.take(EffectKeys.PERFORM, Type.ID);
    if (json instanceof Json.Str id) {
      return new Effect.Perform(Builtin.values()[linker.index(id, builtins, "step of the engine")]);
    }
    findings.report(
        Code.WRONG_SHAPE, json, "a step of the engine belongs here, not " + json.kind());
    return new Effect.Perform(Builtin.LOOK);
  }
}
