package impromptu.author.coverage;

import impromptu.scenario.Library;
import impromptu.story.Effect;
import impromptu.story.Ending;
import impromptu.story.Entity;
import impromptu.story.Moment;
import impromptu.story.Reactions;
import impromptu.story.Response;
import impromptu.story.Room;
import impromptu.story.Rule;
import impromptu.story.Scene;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Timer;
import impromptu.story.Topic;
import impromptu.story.Verb;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Every response of an author's in a story, each once. */
public final class Clauses {
  private final Story story;
  private final List<Clause> all = new ArrayList<>();
  private final Set<Response> known = Collections.newSetFromMap(new IdentityHashMap<>());

  private Clauses(Story story) {
    this.story = story;
  }

  public static List<Clause> of(Story story) {
    Clauses clauses = new Clauses(story);
    clauses.entities();
    clauses.events();
    for (Verb verb : story.verbs()) {
      clauses.add("verb " + verb.id(), verb.refuse());
      clauses.addChoices("verb " + verb.id(), verb.effects());
    }
    return clauses.all;
  }

  private void entities() {
    for (Entity entity : story.entities()) {
      String id = entity.id();
      add(id, entity.on());
      add(id + " as second noun", entity.onSecond());
      add(id + " after", entity.after());
      if (entity instanceof Room room) {
        add(id + ", entering", room.enter());
        add(id + ", each turn", room.eachTurn());
      } else if (entity instanceof Thing thing) {
        add(id + ", each turn", thing.eachTurn());
        for (Topic topic : thing.topics()) {
          add(id + ", topic " + topic.id(), topic.responses());
        }
      }
    }
  }

  private void events() {
    for (Rule rule : story.rules()) {
      add("rule " + rule.id(), rule.responses());
    }
    for (Scene scene : story.scenes()) {
      add("scene " + scene.id() + " beginning", scene.onBegin());
      add("scene " + scene.id() + " ending", scene.onEnd());
      add("scene " + scene.id() + ", each turn", scene.eachTurn());
    }
    for (Timer timer : story.timers()) {
      add("timer " + timer.id(), timer.then());
    }
    for (Moment moment : story.moments()) {
      moment(moment, "moment " + moment.id());
    }
    for (Ending ending : story.endings()) {
      add("ending " + ending.id(), ending.responses());
    }
  }

  private void moment(Moment moment, String owner) {
    add(owner + " opening", moment.opening());
    for (Moment.Choice choice : moment.choices()) {
      add(owner + ", choice " + choice.id(), choice.responses());
    }
    add(owner + " meanwhile", moment.meanwhile());
    add(owner + ", each beat", moment.eachBeat());
    add(owner + " otherwise", moment.otherwise());
  }

  private void add(String owner, Reactions reactions) {
    reactions.byVerb().forEach((verb, list) -> add(owner + ", " + id(verb), list));
    add(owner + ", any", reactions.any());
  }

  private String id(int verb) {
    return story.verbs().get(verb).id();
  }

  private void add(String owner, List<Response> responses) {
    for (Response response : responses) {
      if (!Library.holds(response.position()) && known.add(response)) {
        all.add(new Clause(owner, response));
        addChoices(owner, response.effects());
      }
    }
  }

  private void addChoices(String owner, List<Effect> effects) {
    for (Effect effect : effects) {
      if (effect instanceof Effect.Choose choose) {
        add(owner, choose.responses());
      }
    }
  }
}
