package impromptu.author.prove;

import impromptu.story.Effect;
import impromptu.story.Expr;
import impromptu.story.Response;
import impromptu.story.Story;
import impromptu.story.Variable;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What limits how often a number changes: the variables that are changed together with it after
 * they were asked, the moments that it changes in and what these begin in.
 */
final class Tracked {
  enum Sort {
    VARIABLE,
    BEATS,
    PLAYED,
    /** Whether something was done in the moment that costs a beat, which has not passed yet. */
    DUE,
    TAKEN
  }

  /** What is kept count of. */
  record Slot(Sort sort, int index) {}

  private final Story story;
  private final Map<Slot, Integer> places = new LinkedHashMap<>();

  Tracked(Story story, Variable number, List<Incident> incidents) {
    this.story = story;
    track(new Slot(Sort.VARIABLE, number.index()));
    int before = 0;
    while (places.size() > before) {
      before = places.size();
      incidents.stream().filter(this::changes).forEach(this::trackWhatLimits);
    }
  }

  /** Where each of them stands in a row. */
  Map<Slot, Integer> places() {
    return Collections.unmodifiableMap(places);
  }

  private void track(Slot slot) {
    places.putIfAbsent(slot, places.size());
  }

  private void trackWhatLimits(Incident incident) {
    if (incident instanceof Incident.Of of) {
      track(new Slot(Sort.BEATS, of.moment().index()));
      track(new Slot(Sort.PLAYED, of.moment().index()));
      track(new Slot(Sort.DUE, of.moment().index()));
    }
    Set<Slot> changed = new HashSet<>();
    noteChanged(incident.gives(), changed);
    if (changed.stream().noneMatch(places::containsKey)) {
      return;
    }
    Set<Slot> asked = new HashSet<>();
    Parts.visit(
        incident.gives(),
        part -> {
          if (part instanceof Response response) {
            Parts.visit(response.when(), inner -> noteAsked(inner, asked));
          }
        });
    if (incident instanceof Incident.Pick pick) {
      Parts.visit(pick.choice().when(), part -> noteAsked(part, asked));
      if (pick.choice().once()) {
        track(new Slot(Sort.TAKEN, pick.choice().taken()));
      }
    }
    asked.retainAll(changed);
    asked.forEach(this::track);
  }

  private static void noteAsked(Record part, Set<Slot> into) {
    if (part instanceof Expr.Variable variable) {
      into.add(new Slot(Sort.VARIABLE, variable.index()));
    }
  }

  /** Whether an incident may change anything that is kept count of. */
  boolean changes(Incident incident) {
    return changed(incident).stream().anyMatch(places::containsKey);
  }

  private Set<Slot> changed(Incident incident) {
    Set<Slot> changed = new HashSet<>();
    noteChanged(incident.gives(), changed);
    if (incident instanceof Incident.Of of) {
      int moment = of.moment().index();
      changed.addAll(List.of(new Slot(Sort.BEATS, moment), new Slot(Sort.DUE, moment)));
      if (of instanceof Incident.Begin) {
        changed.add(new Slot(Sort.PLAYED, moment));
      }
      if (of instanceof Incident.Pick pick && pick.choice().once()) {
        changed.add(new Slot(Sort.TAKEN, pick.choice().taken()));
      }
    }
    return changed;
  }

  private void noteChanged(List<Response> responses, Set<Slot> changed) {
    Parts.visit(
        responses,
        part -> {
          if (part instanceof Effect.Assign assign) {
            changed.add(new Slot(Sort.VARIABLE, assign.variable()));
          } else if (part instanceof Effect.EndMoment end) {
            changed.add(new Slot(Sort.BEATS, end.moment()));
          } else if (part instanceof Effect.BeginMoment begin
              && changed.add(new Slot(Sort.PLAYED, begin.moment()))) {
            changed.add(new Slot(Sort.BEATS, begin.moment()));
            noteChanged(story.moments().get(begin.moment()).opening(), changed);
          }
        });
  }
}
