package impromptu.scenario;

import impromptu.format.MomentKeys;
import impromptu.format.ResponseKeys;
import impromptu.format.SectionKeys;
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
    for (Definition definition : sections.of(SectionKeys.MOMENTS)) {
      Fields fields =
          Fields.of(definition.id(), definition.value(), MomentKeys.MOMENT, linker.findings());
      moments.add(moment(moments.size(), definition.id(), fields));
    }
    return moments;
  }

  private Moment moment(int index, Json.Str id, Fields fields) {
    return new Moment(
        index,
        id.value(),
        linker.condition(fields, MomentKeys.BEGINS),
        fields.number(MomentKeys.BEATS),
        responses.read(fields, MomentKeys.OPENING),
        choices(index, id, fields),
        responses.read(fields, MomentKeys.MEANWHILE),
        linker.condition(fields, MomentKeys.FREE),
        responses.read(fields, MomentKeys.EACH_BEAT),
        responses.read(fields, MomentKeys.OTHERWISE),
        linker.shown(fields, MomentKeys.PRESSURE),
        linker.position(id));
  }

  private List<Choice> choices(int moment, Json.Str id, Fields fields) {
    List<Choice> choices = new ArrayList<>();
    for (Json.Member member : fields.members(MomentKeys.CHOICES)) {
      Fields choice = Fields.of(member.key(), member.value(), MomentKeys.CHOICE, linker.findings());
      choices.add(choice(moment, id.value(), member.key(), choice));
    }
    return choices;
  }

  private Choice choice(int moment, String momentId, Json.Str id, Fields fields) {
    Text label = linker.shown(fields, MomentKeys.CHOICE_LABEL);
    int verb = NO_VERB;
    List<Json.Str> typed = fields.strings(MomentKeys.CHOICE_TYPED);
    if (!typed.isEmpty()) {
      verb = verbs.size();
      verbs.add(verbReader.choice(verb, momentId + "." + id.value(), typed, moment, id));
    }
    List<Deed> does = new ArrayList<>();
    for (Json.Str deed : fields.strings(MomentKeys.CHOICE_DOES)) {
      does.add(deed(deed));
    }
    return new Choice(
        id.value(),
        label,
        verb,
        does,
        linker.condition(fields, ResponseKeys.WHEN),
        fields.flag(MomentKeys.CHOICE_ONCE),
        linker.counter(),
        fields.flag(MomentKeys.CHOICE_STAYS),
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
