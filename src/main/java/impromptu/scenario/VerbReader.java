package impromptu.scenario;

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
    for (Definition definition : sections.of("verbs")) {
      Fields fields = Fields.of(definition.id(), definition.value(), linker.findings());
      verbs.add(verb(verbs.size(), definition.id(), fields));
      fields.rejectOthers();
    }
    return verbs;
  }

  private Verb verb(int index, Json.Str id, Fields fields) {
    List<GrammarLine> lines = grammar.read(fields.strings("grammar"));
    lines.addAll(grammar.read(fields.strings("more-grammar")));
    List<Verb.Need> needs = new ArrayList<>();
    for (Json.Str need : fields.strings("needs")) {
      needs.add(need(need));
    }
    return new Verb(
        index,
        id.value(),
        lines,
        needs,
        responses.read(fields.take("refuse")),
        responses.effects().read(fields.take("do")),
        linker.text(fields.take("report")),
        linker.text(fields.take("brief")),
        linker.text(fields.take("step")),
        linker.condition(fields.take("likely"), Expr.Literal.TRUE),
        linker.condition(fields.take("likely-second"), Expr.Literal.TRUE),
        linker.condition(fields.take("all"), Expr.Literal.TRUE),
        fields.flag("out-of-world"),
        fields.flag("free"),
        NO_MOMENT,
        fields.string("note", ""),
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
    for (Definition definition : sections.of("needs")) {
      Fields fields = Fields.of(definition.id(), definition.value(), linker.findings());
      fields.need("when");
      fields.need("refuse");
      needs.add(precondition(needs.size(), definition.id(), fields));
      fields.rejectOthers();
    }
    return needs;
  }

  private Precondition precondition(int index, Json.Str id, Fields fields) {
    Expr when = linker.condition(fields.take("when"), Expr.Literal.TRUE);
    Text refusal = linker.text(fields.take("refuse"));
    return new Precondition(
        index,
        id.value(),
        when,
        refusal,
        by(fields),
        linker.entity(fields.take("by-noun"), NOUN),
        linker.entity(fields.take("by-second"), NONE),
        linker.condition(fields.take("by-when"), Expr.Literal.TRUE),
        phase(fields),
        linker.position(id));
  }

  private static Precondition.Phase phase(Fields fields) {
    fields.rejectBoth("early", "late");
    boolean early = fields.flag("early");
    if (fields.flag("late")) {
      return Precondition.Phase.LATE;
    }
    return early ? Precondition.Phase.EARLY : Precondition.Phase.READY;
  }

  private int by(Fields fields) {
    List<Json.Str> by = fields.strings("by");
    return by.isEmpty() ? NO_VERB : linker.index(by.get(0), linker.names().verbs(), "verb");
  }

  List<Direction> readDirections(Sections sections) {
    List<Direction> directions = new ArrayList<>();
    for (Definition definition : sections.of("directions")) {
      Fields fields = Fields.of(definition.id(), definition.value(), linker.findings());
      directions.add(direction(directions.size(), definition.id(), fields));
      fields.rejectOthers();
    }
    return directions;
  }

  private Direction direction(int index, Json.Str id, Fields fields) {
    String name = fields.string("name", id.value());
    Set<String> words = new LinkedHashSet<>();
    words.add(Words.normal(name));
    for (Json.Str word : fields.strings("words")) {
      words.add(Words.normal(word.value()));
    }
    Json opposite = fields.need("opposite");
    int back =
        opposite instanceof Json.Str other
            ? linker.index(other, linker.names().directions(), "direction")
            : index;
    return new Direction(index, id.value(), name, new ArrayList<>(words), back);
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
