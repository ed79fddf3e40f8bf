package impromptu.scenario;

import impromptu.format.SectionKeys;
import impromptu.format.Type;
import impromptu.format.VerbKeys;
import impromptu.story.Bearing;
import impromptu.story.Direction;
import impromptu.story.Expr;
import impromptu.story.GrammarLine;
import impromptu.story.Precondition;
import impromptu.story.Text;
import impromptu.story.Verb;
import impromptu.story.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code verbs}, {@code needs} and {@code directions}. */
final class VerbReader {
  private static final Expr NONE = new Expr.Literal(0);
  private static final Expr NOUN = new Expr.Given(Expr.Role.NOUN);
  private static final int NO_VERB = -1;
  private static final int NO_MOMENT = -1;

  private final Linker linker;
  private final ResponseReader responses;
  private final GrammarReader grammar;

  VerbReader(Linker linker, ResponseReader responses) {
    this.linker = linker;
    this.responses = responses;
    grammar = new GrammarReader(linker);
  }

  List<Verb> readVerbs(Sections sections) {
    List<Verb> verbs = new ArrayList<>();
    for (Definition definition : sections.of(SectionKeys.VERBS)) {
      Fields fields =
          Fields.of(definition.id(), definition.value(), VerbKeys.VERB, linker.findings());
      verbs.add(verb(verbs.size(), definition.id(), fields));
    }
    return verbs;
  }

  private Verb verb(int index, Json.Str id, Fields fields) {
    List<GrammarLine> lines = grammar.read(fields.strings(VerbKeys.GRAMMAR));
    lines.addAll(grammar.read(fields.strings(VerbKeys.MORE_GRAMMAR)));
    List<Verb.Need> needs = new ArrayList<>();
    for (Json.Str need : fields.strings(VerbKeys.NEEDS)) {
      needs.add(need(need));
    }
    return new Verb(
        index,
        id.value(),
        lines,
        needs,
        responses.read(fields, VerbKeys.REFUSE),
        responses.effects().read(fields, VerbKeys.DO),
        linker.text(fields, VerbKeys.REPORT),
        linker.text(fields, VerbKeys.BRIEF),
        linker.text(fields, VerbKeys.STEP),
        linker.condition(fields, VerbKeys.LIKELY),
        linker.condition(fields, VerbKeys.LIKELY_SECOND),
        linker.condition(fields, VerbKeys.ALL),
        fields.flag(VerbKeys.OUT_OF_WORLD),
        fields.flag(VerbKeys.FREE),
        NO_MOMENT,
        fields.string(VerbKeys.NOTE),
        linker.position(id));
  }

  /** need = ( "noun" | "second" | "actor" ) precondition. */
  private Verb.Need need(Json.Str need) {
    String text = need.value();
    int space = text.indexOf(' ');
    String part = space < 0 ? text : text.substring(0, space);
    Expr.Role of =
        switch (part) {
          case "noun" -> Expr.Role.NOUN;
          case "second" -> Expr.Role.SECOND;
          case "actor" -> Expr.Role.ACTOR;
          default -> {
            linker
                .findings()
                .report(
                    Code.UNKNOWN_NAME,
                    need.span(0, part.length()),
                    "a need begins with \"noun\", \"second\" or \"actor\"",
                    Nearest.to(part, List.of("noun", "second", "actor")));
            yield Expr.Role.NOUN;
          }
        };
    if (space < 0) {
      linker.findings().report(Code.MISSING_KEY, need, "a need says what is needed: \"noun held\"");
      return new Verb.Need(of, 0);
    }
    int index = linker.index(need, space + 1, text.length(), linker.names().needs(), "need");
    return new Verb.Need(of, index);
  }

  List<Precondition> readNeeds(Sections sections) {
    List<Precondition> needs = new ArrayList<>();
    for (Definition definition : sections.of(SectionKeys.NEEDS)) {
      Fields fields =
          Fields.of(definition.id(), definition.value(), VerbKeys.NEED, linker.findings());
      needs.add(precondition(needs.size(), definition.id(), fields));
    }
    return needs;
  }

  private Precondition precondition(int index, Json.Str id, Fields fields) {
    Expr when = linker.condition(fields, VerbKeys.NEED_WHEN, Expr.Literal.TRUE);
    Text refusal = linker.text(fields, VerbKeys.NEED_REFUSE);
    return new Precondition(
        index,
        id.value(),
        when,
        refusal,
        by(fields),
        linker.operand(fields, VerbKeys.NEED_BY_NOUN, NOUN),
        linker.operand(fields, VerbKeys.NEED_BY_SECOND, NONE),
        linker.condition(fields, VerbKeys.NEED_BY_WHEN),
        phase(fields),
        linker.position(id));
  }

  private static Precondition.Phase phase(Fields fields) {
    fields.rejectBoth(VerbKeys.NEED_EARLY, VerbKeys.NEED_LATE);
    boolean early = fields.flag(VerbKeys.NEED_EARLY);
    if (fields.flag(VerbKeys.NEED_LATE)) {
      return Precondition.Phase.LATE;
    }
    return early ? Precondition.Phase.EARLY : Precondition.Phase.READY;
  }

  private int by(Fields fields) {
    return fields.has(VerbKeys.NEED_BY)
        ? linker.index(fields, VerbKeys.NEED_BY, linker.names().verbs(), "verb")
        : NO_VERB;
  }

  List<Direction> readDirections(Sections sections) {
    List<Direction> directions = new ArrayList<>();
    for (Definition definition : sections.of(SectionKeys.DIRECTIONS)) {
      Fields fields =
          Fields.of(definition.id(), definition.value(), VerbKeys.DIRECTION, linker.findings());
      directions.add(direction(directions.size(), definition.id(), fields));
    }
    return directions;
  }

  private Direction direction(int index, Json.Str id, Fields fields) {
    String name = fields.string(VerbKeys.DIRECTION_NAME, id.value());
    Set<String> words = new LinkedHashSet<>();
    words.add(Words.normal(name));
    for (Json.Str word : fields.strings(VerbKeys.DIRECTION_WORDS)) {
      words.add(Words.normal(word.value()));
    }
    int back =
        fields.has(VerbKeys.DIRECTION_OPPOSITE)
            ? linker.index(
                fields, VerbKeys.DIRECTION_OPPOSITE, linker.names().directions(), "direction")
            : index;
    return new Direction(
        index, id.value(), name, new ArrayList<>(words), back, bearing(id.value(), fields));
  }

  private Bearing bearing(String direction, Fields fields) {
    Json given = fields.take(VerbKeys.DIRECTION_MAPPED_AS, Type.STRING);
    String id = fields.string(VerbKeys.DIRECTION_MAPPED_AS, direction);
    for (Bearing bearing : Bearing.values()) {
      if (bearing.id().equals(id)) {
        return bearing;
      }
    }
    if (given instanceof Json.Str) {
      List<String> known = VerbKeys.DIRECTION_MAPPED_AS.words();
      linker
          .findings()
          .report(
              Code.UNKNOWN_NAME,
              given,
              "a direction is mapped as one of " + String.join(", ", known),
              Nearest.to(id, known));
    }
    return Bearing.NONE;
  }

  /** The verb that the typed lines of a moment's choice make. */
  Verb choice(int index, String id, List<Json.Str> lines, int moment, Json.Str at) {
    return new Verb(
        index,
        id,
        grammar.read(lines),
        List.of(),
        List.of(),
        List.of(),
        Text.EMPTY,
        Text.EMPTY,
        Text.EMPTY,
        Expr.Literal.TRUE,
        Expr.Literal.TRUE,
        Expr.Literal.TRUE,
        false,
        false,
        moment,
        "",
        linker.position(at));
  }
}
