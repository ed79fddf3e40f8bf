package impromptu.author.prove;

import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.Moment;
import impromptu.story.Position;
import impromptu.story.Response;
import impromptu.story.Story;
import impromptu.story.Text;
import impromptu.story.Verb;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * All that may happen in a story, in pieces that nothing comes in between. What an effect sets off
 * beside it (another action, a walk, a scene) is in the list by itself, and so is what follows such
 * an effect, since it comes only afterwards.
 */
final class Incidents {
  private final Story story;
  private final BitSet cut = new BitSet();
  private final List<Incident> all = new ArrayList<>();

  private Incidents(Story story) {
    this.story = story;
    int before = -1;
    while (cut.cardinality() > before) {
      before = cut.cardinality();
      for (Moment moment : story.moments()) {
        cut.set(moment.index(), moment.opening().stream().anyMatch(this::isCut));
      }
    }
  }

  static List<Incident> of(Story story) {
    Incidents incidents = new Incidents(story);
    incidents.find();
    return incidents.all;
  }

  private void find() {
    Set<Response> within = Collections.newSetFromMap(new IdentityHashMap<>());
    Parts.visit(story.moments(), part -> noteResponse(part, within));
    List<Object> parts = new ArrayList<>(Parts.of(story));
    parts.add(story.endings());
    Parts.visit(
        parts,
        part -> {
          if (part instanceof Response response) {
            Parts.visit(response.effects(), inner -> noteResponse(inner, within));
          } else if (part instanceof Verb verb) {
            Parts.visit(verb.effects(), inner -> noteResponse(inner, within));
            add(free(verb.effects()));
          }
        });
    Parts.visit(
        parts,
        part -> {
          if (part instanceof Response response && !within.contains(response)) {
            add(new Incident.Free(List.of(response)));
          }
        });
    story.moments().forEach(this::moment);
  }

  private static void noteResponse(Record part, Set<Response> into) {
    if (part instanceof Response response) {
      into.add(response);
    }
  }

  private static void noteVerb(Record part, BitSet into) {
    if (part instanceof Expr.VerbIs is && is.verb() >= 0) {
      into.set(is.verb());
    }
  }

  private void moment(Moment moment) {
    for (Moment.Choice choice : moment.choices()) {
      add(new Incident.Pick(moment, choice));
    }
    add(new Incident.Meanwhile(moment, OptionalInt.empty()));
    BitSet named = new BitSet();
    Parts.visit(List.of(moment.free(), moment.meanwhile()), part -> noteVerb(part, named));
    named.stream().forEach(verb -> all.add(new Incident.Meanwhile(moment, OptionalInt.of(verb))));
    add(new Incident.Beat(moment));
    add(new Incident.Last(moment));
    add(new Incident.Over(moment));
    add(new Incident.Begin(moment));
  }

  private static Incident free(List<Effect> effects) {
    return new Incident.Free(
        List.of(new Response(Expr.Literal.TRUE, Text.EMPTY, effects, false, Position.NONE)));
  }

  private void add(Incident incident) {
    all.add(incident);
    incident.gives().forEach(response -> addRest(response.effects()));
  }

  /** Adds what follows effects that set something off. */
  private void addRest(List<Effect> effects) {
    boolean isCut = false;
    for (int i = 0; i < effects.size() && !isCut; i++) {
      isCut = isCut(effects.get(i));
      if (effects.get(i) instanceof Effect.Choose choose) {
        choose.responses().forEach(response -> addRest(response.effects()));
      }
      if (isCut && i + 1 < effects.size()) {
        add(free(effects.subList(i + 1, effects.size())));
      }
    }
  }

  private boolean isCut(Response response) {
    return response.effects().stream().anyMatch(this::isCut);
  }

  /** Whether something else may happen in the midst of an effect, or before what comes next. */
  private boolean isCut(Effect effect) {
    if (effect instanceof Effect.Choose choose) {
      return choose.responses().stream().anyMatch(this::isCut);
    }
    return setsOff(effect)
        || (effect instanceof Effect.BeginMoment begin && cut.get(begin.moment()));
  }

  /** Whether an effect itself has something else happen. */
  static boolean setsOff(Effect effect) {
    return effect instanceof Effect.Attempt
        || effect instanceof Effect.Perform
        || effect instanceof Effect.BeginScene
        || effect instanceof Effect.EndScene;
  }
}
