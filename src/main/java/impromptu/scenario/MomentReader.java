package impromptu.scenario;

import impromptu.story.Expr;
import impromptu.story.Moment;
import impromptu.story.Moment.Choice;
import impromptu.story.Moment.Deed;
import impromptu.story.Text;
import impromptu.story.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code moments}, and makes the verbs that their choices are typed as. */
final class MomentReader {
  private static final int NO_VERB = -1;
  private static final int MOST_BEATS = 1_000;

  private final Linker linker;
  private final ResponseReader responses;
  private final VerbReader verbReader;
  private final List<Verb> verbs;

  /**
   * @param verbs the story's verbs, to which those of the choices are added
   */
  MomentReader(Linker linker, ResponseReader responses, VerbReader verbReader, List<Verb> verbs) {
    this.linker = linker;
    this.responses = responses;
    this.verbReader = verbReader;
    this.verbs = verbs;
  }

  List<Moment> read(Sections sections) {
    List<Moment> moments = new ArrayList<>();
    for (Definition definition : sections.of("moments")) {
      Fields fields = Fields.of(definition.id(), definition.value(), linker.findings());
      fields.need("beats");
      moments.add(moment(moments.size(), definition.id(), fields));
      fields.rejectOthers();
    }
    return moments;
  }

  private Moment moment(int index, Json.Str id, Fields fields) {
    return new Moment(
        index,
        id.value(),
        linker.condition(fields.take("begins"), Expr.Literal.FALSE),
        fields.number("beats", 1, MOST_BEATS, 1),
        responses.read(fields.take("opening")),
        choices(index, id, fields),
        responses.read(fields.take("meanwhile")),
        responses.read(fields.take("each-beat")),
        responses.read(fields.take("otherwise")),
        linker.shown(fields.take("pressure")),
        linker.position(id));
  }

  private List<Choice> choices(int moment, Json.Str id, Fields fields) {
    List<Choice> choices = new ArrayList<>();
    for (Json.Member member : fields.members("choices")) {
      Fields choice = Fields.of(member.key(), member.value(), linker.findings());
      choices.add(choice(moment, id.value(), member.key(), choice));
      choice.rejectOthers();
    }
    return choices;
  }

  private Choice choice(int moment, String momentId, Json.Str id, Fields fields) {
    fields.need("label");
    Text label = linker.shown(fields.take("label"));
    int verb = NO_VERB;
    List<Json.Str> typed = fields.strings("typed");
    if (!typed.isEmpty()) {
      verb = verbs.size();
      verbs.add(verbReader.choice(verb, momentId + "." + id.value(), typed, moment, id));
    }
    List<Deed> does = new ArrayList<>();
    for (Json.Str deed : fields.strings("does")) {
      does.add(deed(deed));
    }
    return new Choice(
        id.value(),
        label,
        verb,
        does,
        linker.condition(fields.take("when"), Expr.Literal.TRUE),
        fields.flag("once"),
        linker.counter(),
        fields.flag("stays"),
        responses.ownOrAnswers(fields, Expr.Literal.TRUE),
        linker.position(id));
  }

  /** deed = verb { room | thing | direction }. */
  private Deed deed(Json.Str string) {
    String text = string.value();
    int space = text.indexOf(' ');
    int end = space < 0 ? text.length() : space;
    int verb = linker.index(string, 0, end, linker.names().verbs(), "verb");
    int noun = 0;
    int second = 0;
    int direction = -1;
    for (int from = end + 1; from < text.length(); ) {
      int next = text.indexOf(' ', from);
      int to = next < 0 ? text.length() : next;
      String word = text.substring(from, to);
      Optional<Named> named = linker.names().find(word);
      if (named.isPresent() && named.get().isEntity()) {
        second = noun == 0 ? 0 : named.get().index();
        noun = noun == 0 ? named.get().index() : noun;
      } else {
        direction =
            linker.index(string, from, to, linker.names().directions(), "room, thing or direction");
      }
      from = to + 1;
    }
    return new Deed(verb, noun, second, direction);
  }
}
