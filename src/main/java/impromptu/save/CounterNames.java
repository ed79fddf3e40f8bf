package impromptu.save;

import impromptu.story.Effect;
import impromptu.story.Ending;
import impromptu.story.Entity;
import impromptu.story.Hint;
import impromptu.story.Moment;
import impromptu.story.Precondition;
import impromptu.story.Reactions;
import impromptu.story.Response;
import impromptu.story.Room;
import impromptu.story.Rule;
import impromptu.story.Scene;
import impromptu.story.StatusField;
import impromptu.story.Story;
import impromptu.story.Text;
import impromptu.story.Thing;
import impromptu.story.Timer;
import impromptu.story.Topic;
import impromptu.story.Verb;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a story's counters are called: by the place in the story where the text stands, and which
 * alternative of the text it is. A text that is reworded keeps its counters; so does one that is
 * moved to another file.
 */
final class CounterNames {
  private final Story story;
  private final Map<String, Integer> counters = new HashMap<>();
  private final String[] names;

  CounterNames(Story story) {
    this.story = story;
    names = new String[story.counters()];
    text("intro", story.meta().intro());
    text("about", story.meta().about());
    text("amusing", story.meta().amusing());
    for (int i = 1; i < story.entities().size(); i++) {
      entity(story.entity(i));
    }
    verbsAndRules();
    events();
    surroundings();
    for (int i = 0; i < names.length; i++) {
      name("#" + i, i);
    }
  }

  /** The name of a counter; its number for one that no text of the story uses. */
  String name(int counter) {
    return names[counter];
  }

  /** The counter of that name, or -1. */
  int counter(String name) {
    Integer counter = counters.get(name);
    return counter == null ? counters.getOrDefault(current(name), -1) : counter;
  }

  /** The name with today's id at its beginning. */
  private String current(String name) {
    int end = name.indexOf(' ');
    String id = end < 0 ? name : name.substring(0, end);
    return story.meta().current(id) + name.substring(id.length());
  }

  private void entity(Entity entity) {
    String at = entity.id();
    text(at + " description", entity.description());
    reactions(at + " on", entity.on());
    reactions(at + " on-second", entity.onSecond());
    reactions(at + " after", entity.after());
    if (entity instanceof Room room) {
      responses(at + " enter", room.enter());
      responses(at + " each-turn", room.eachTurn());
      room.exits()
          .forEach(
              (direction, exit) ->
                  text(at + " " + story.directions().get(direction).id(), exit.refusal()));
    } else if (entity instanceof Thing thing) {
      text(at + " initial", thing.initial());
      responses(at + " each-turn", thing.eachTurn());
      for (Topic topic : thing.topics()) {
        responses(at + " topic " + topic.id(), topic.responses());
      }
    }
  }

  private void verbsAndRules() {
    for (Verb verb : story.verbs()) {
      String at = "verb " + verb.id();
      responses(at + " refuse", verb.refuse());
      effects(at + " do", verb.effects());
      text(at + " report", verb.report());
      text(at + " brief", verb.brief());
    }
    for (Rule rule : story.rules()) {
      responses("rule " + rule.id(), rule.responses());
    }
    for (Precondition need : story.preconditions()) {
      text("need " + need.id(), need.refusal());
    }
  }

  private void events() {
    for (Scene scene : story.scenes()) {
      responses(scene.id() + " on-begin", scene.onBegin());
      responses(scene.id() + " on-end", scene.onEnd());
      responses(scene.id() + " each-turn", scene.eachTurn());
    }
    for (Timer timer : story.timers()) {
      responses(timer.id() + " then", timer.then());
    }
    for (Moment moment : story.moments()) {
      moment(moment);
    }
    for (Ending ending : story.endings()) {
      text(ending.id() + " title", ending.title());
      responses(ending.id() + " text", ending.responses());
    }
  }

  private void moment(Moment moment) {
    String at = moment.id();
    responses(at + " opening", moment.opening());
    responses(at + " meanwhile", moment.meanwhile());
    responses(at + " each-beat", moment.eachBeat());
    responses(at + " otherwise", moment.otherwise());
    text(at + " pressure", moment.pressure());
    for (Moment.Choice choice : moment.choices()) {
      String chosen = at + " choice " + choice.id();
      name(chosen, choice.taken());
      text(chosen + " label", choice.label());
      responses(chosen, choice.responses());
    }
  }

  private void surroundings() {
    for (Hint hint : story.hints()) {
      String at = "hint " + hint.id();
      name(at, hint.given());
      for (int i = 0; i < hint.steps().size(); i++) {
        text(at + " " + (i + 1), hint.steps().get(i));
      }
    }
    for (StatusField field : story.status()) {
      text("status " + field.id(), field.text());
    }
    story.messages().forEach((id, text) -> text("message " + id, text));
  }

  private void reactions(String at, Reactions reactions) {
    reactions
        .byVerb()
        .forEach((verb, answers) -> responses(at + " " + story.verbs().get(verb).id(), answers));
    responses(at + " any", reactions.any());
  }

  private void responses(String at, List<Response> responses) {
    for (int i = 0; i < responses.size(); i++) {
      String here = i == 0 ? at : at + " " + (i + 1);
      text(here, responses.get(i).say());
      effects(here, responses.get(i).effects());
    }
  }

  private void effects(String at, List<Effect> effects) {
    for (int i = 0; i < effects.size(); i++) {
      String here = at + " do " + (i + 1);
      if (effects.get(i) instanceof Effect.Say say) {
        text(here, say.text());
      } else if (effects.get(i) instanceof Effect.Score score) {
        text(here, score.reason());
        name(here + " score", score.counter());
      } else if (effects.get(i) instanceof Effect.Choose choose) {
        responses(here, choose.responses());
      }
    }
  }

  private void text(String at, Text text) {
    pieces(at, text.pieces(), 1);
  }

  /** Names the counters of a template in the order in which it is read. */
  private int pieces(String at, List<Text.Piece> pieces, int ordinal) {
    int next = ordinal;
    for (Text.Piece piece : pieces) {
      if (piece instanceof Text.FirstTime first) {
        name(at + " #" + next, first.counter());
        next = pieces(at, first.later(), pieces(at, first.first(), next + 1));
      } else if (piece instanceof Text.OneOf oneOf) {
        name(at + " #" + next, oneOf.counter());
        next++;
        for (List<Text.Piece> option : oneOf.options()) {
          next = pieces(at, option, next);
        }
      } else if (piece instanceof Text.Choose choose) {
        next = pieces(at, choose.otherwise(), pieces(at, choose.then(), next));
      } else if (piece instanceof Text.Styled styled) {
        next = pieces(at, styled.body(), next);
      }
    }
    return next;
  }

  /** A text that several things share from their kind is called by the first of them. */
  private void name(String name, int counter) {
    counters.putIfAbsent(name, counter);
    if (names[counter] == null) {
      names[counter] = name;
    }
  }
}
