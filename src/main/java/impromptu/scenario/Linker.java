package impromptu.scenario;

import impromptu.format.Key;
import impromptu.format.Type;
import impromptu.story.Conjugation;
import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.Language;
import impromptu.story.Position;
import impromptu.story.Text;
import impromptu.story.Text.Piece;
import impromptu.story.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the readers of all sections share: names, findings, and the two little languages. */
final class Linker {
  private static final Piece NEXT_PARAGRAPH = new Text.Break(true);

  private final Names names;
  private final Findings findings;
  private final Language language;
  private final NounRules nouns;
  private final List<Text> texts = new ArrayList<>();
  private final List<Effect.Score> awards = new ArrayList<>();
  private int counters;

  Linker(Names names, Language language, NounRules nouns, Findings findings) {
    this.names = names;
    this.language = language;
    this.nouns = nouns;
    this.findings = findings;
  }

  Names names() {
    return names;
  }

  Findings findings() {
    return findings;
  }

  Language language() {
    return language;
  }

  NounRules nouns() {
    return nouns;
  }

  Optional<Conjugation> conjugation(String form) {
    return Optional.ofNullable(language.conjugations().get(form));
  }

  /** A counter that nothing else uses. */
  int counter() {
    return counters++;
  }

  int counters() {
    return counters;
  }

  /** Every effect that scores, so far. */
  List<Effect.Score> awards() {
    return awards;
  }

  /** The scenario's own texts so far. */
  List<Text> texts() {
    return texts;
  }

  Position position(Json json) {
    return json.span().source().position(json.span().from());
  }

  /** The text of a key; empty where there is none. */
  Text text(Fields fields, Key key) {
    return text(fields.take(key, Type.TEXT));
  }

  /** The same of a key whose text is shown and never printed. */
  Text shown(Fields fields, Key key) {
    return shown(fields.take(key, Type.TEXT));
  }

  /** The condition of a key, or what the key says where there is none. */
  Expr condition(Fields fields, Key key) {
    boolean holds = key.otherwise().isPresent() && key.otherwise().get().equals("yes");
    return condition(fields, key, holds ? Expr.Literal.TRUE : Expr.Literal.FALSE);
  }

  Expr condition(Fields fields, Key key, Expr otherwise) {
    return condition(fields.take(key, Type.CONDITION), otherwise);
  }

  /** The room or thing that the expression of a key names. */
  Expr operand(Fields fields, Key key, Expr otherwise) {
    return entity(fields.take(key, Type.OPERAND), otherwise);
  }

  /** The index of what a key names; 0 where it is not there or wrong. */
  int reference(Fields fields, Key key, Named.Sort sort) {
    return reference(fields.take(key, Type.ID), sort);
  }

  /** A text of one or several paragraphs; empty where there is none. */
  Text text(Json json) {
    return text(json, Parameters.none());
  }

  /** A text that is shown as long as it holds and never printed, so that nothing counts it. */
  Text shown(Json json) {
    int before = counters;
    Text text = text(json);
    if (counters > before) {
      findings.report(
          Code.NEVER_MOVES_ON,
          json,
          "this is shown again and again without being printed, so its first wording stays; ask with"
              + " {if …} what has changed");
    }
    return text;
  }

  Text text(Json json, Parameters parameters) {
    if (json.isAbsent()) {
      return Text.EMPTY;
    }
    if (!(json instanceof Json.Str) && !(json instanceof Json.Arr)) {
      findings.report(
          Code.WRONG_SHAPE,
          json,
          "a text or a list of paragraphs belongs here, not " + json.kind());
      return Text.EMPTY;
    }
    List<Json.Str> paragraphs = Fields.strings(json, findings);
    Text text = new Text(source(paragraphs), position(json), pieces(paragraphs, parameters));
    if (!json.span().source().library()) {
      texts.add(text);
    }
    return text;
  }

  private static String source(List<Json.Str> paragraphs) {
    if (paragraphs.size() == 1) {
      return paragraphs.get(0).value();
    }
    StringBuilder source = new StringBuilder();
    for (Json.Str paragraph : paragraphs) {
      source.append(source.isEmpty() ? "" : "\n\n").append(paragraph.value());
    }
    return source.toString();
  }

  private List<Piece> pieces(List<Json.Str> paragraphs, Parameters parameters) {
    List<Piece> pieces = new ArrayList<>();
    for (Json.Str paragraph : paragraphs) {
      if (!pieces.isEmpty()) {
        pieces.add(NEXT_PARAGRAPH);
      }
      pieces.addAll(new TemplateReader(this, paragraph, parameters).read());
    }
    return pieces;
  }

  Expr condition(Json json, Expr otherwise) {
    return expression(json, Variable.Type.TRUTH, otherwise);
  }

  Expr entity(Json json, Expr otherwise) {
    return expression(json, Variable.Type.ENTITY, otherwise);
  }

  /** An expression of one type; what it is otherwise where there is none. */
  Expr expression(Json json, Variable.Type type, Expr otherwise) {
    if (json instanceof Json.Str string) {
      return expression(string, 0, string.value().length(), type);
    }
    if (!json.isAbsent()) {
      String meant = json instanceof Json.Bool bool ? bool.value() ? "yes" : "no" : "";
      findings.report(
          Code.WRONG_SHAPE,
          json,
          "an expression in quotes belongs here, not " + json.kind(),
          meant);
    }
    return otherwise;
  }

  /** The expression that stands between two indices of a string. */
  Expr expression(Json.Str string, int from, int to, Variable.Type type) {
    return new ExpressionReader(names, findings, string, from, to).read(type);
  }

  Typed typed(Json.Str string, int from, int to) {
    return new ExpressionReader(names, findings, string, from, to).any();
  }

  /** The index of what a value names; 0, and a problem, where it names nothing of that sort. */
  int reference(Json json, Named.Sort sort) {
    Optional<Named> named = find(json, sort);
    return named.isPresent() ? named.get().index() : 0;
  }

  /** What a value names; nothing, and a problem, where it names nothing of that sort. */
  Optional<Named> find(Json json, Named.Sort sort) {
    if (!(json instanceof Json.Str string)) {
      if (!json.isAbsent()) {
        String wanted = "the id of " + sort.one() + " belongs here, not ";
        findings.report(Code.WRONG_SHAPE, json, wanted + json.kind());
      }
      return Optional.empty();
    }
    Optional<Named> named = names.find(string.value());
    if (named.isPresent() && named.get().isA(sort)) {
      return named;
    }
    if (named.isPresent()) {
      String is = "\"" + string.value() + "\" is " + named.get().sort().one();
      findings.report(Code.UNKNOWN_NAME, json, is + ", not " + sort.one());
    } else {
      unknown(string, sort.word(), names.all(sort));
    }
    return Optional.empty();
  }

  /** The room or thing that a value names; 0 where it is not there or wrong. */
  int entity(Json json) {
    if (!(json instanceof Json.Str string)) {
      if (!json.isAbsent()) {
        findings.report(
            Code.WRONG_SHAPE, json, "the id of a room or thing belongs here, not " + json.kind());
      }
      return 0;
    }
    Optional<Named> named = names.find(string.value());
    if (named.isPresent() && named.get().isEntity()) {
      return named.get().index();
    }
    List<String> candidates = names.all(Named.Sort.ROOM);
    candidates.addAll(names.all(Named.Sort.THING));
    unknown(string, "room or thing", candidates);
    return 0;
  }

  /** The index of what a key names among the ids of a sort; 0, and a problem, where it is wrong. */
  int index(Fields fields, Key key, Ids ids, String sort) {
    Json value = fields.take(key, Type.ID);
    if (value instanceof Json.Str id) {
      return index(id, ids, sort);
    }
    findings.report(
        Code.WRONG_SHAPE, value, "the id of a " + sort + " belongs here, not " + value.kind());
    return 0;
  }

  /** The index of an id among the ids of a sort; 0, and a problem, where it is none of them. */
  int index(Json.Str string, Ids ids, String sort) {
    return index(string, 0, string.value().length(), ids, sort);
  }

  /** The same for a part of a string. */
  int index(Json.Str string, int from, int to, Ids ids, String sort) {
    return Math.max(0, find(string, from, to, ids, sort));
  }

  /** The same; -1, and a problem, where it is none of them. */
  int find(Json.Str string, int from, int to, Ids ids, String sort) {
    String word = string.value().substring(from, to);
    int index = ids.find(word);
    if (index < 0) {
      findings.report(
          Code.UNKNOWN_NAME,
          from == 0 && to == string.value().length() ? string.span() : string.span(from, to),
          "no " + sort + " is called \"" + word + "\"",
          ids == names.verbs() ? names.verbNear(word) : ids.near(word));
    }
    return index;
  }

  private void unknown(Json.Str string, String sort, List<String> candidates) {
    String near = Nearest.to(string.value(), candidates);
    String said = "no " + sort + " is called \"" + string.value() + "\"";
    boolean isNew = near.isEmpty() && sort.equals(Named.Sort.VARIABLE.word());
    String declared = "; \"variables\" declares one: \"" + string.value() + "\": false";
    findings.report(Code.UNKNOWN_NAME, string, isNew ? said + declared : said, near);
  }
}
