package impromptu.scenario;

import impromptu.format.EventKeys;
import impromptu.format.Key;
import impromptu.format.ResponseKeys;
import impromptu.format.SectionKeys;
import impromptu.format.Type;
import impromptu.story.Rule;
import impromptu.story.Scene;
import impromptu.story.Timer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code rules}, {@code scenes} and {@code timers}. */
final class EventReader {
  private static final List<Key> PHASES =
      List.of(
          EventKeys.RULE_BEFORE,
          EventKeys.RULE_INSTEAD,
          EventKeys.RULE_AFTER,
          EventKeys.RULE_EACH_TURN);

  private final Linker linker;
  private final ResponseReader responses;

  EventReader(Linker linker, ResponseReader responses) {
    this.linker = linker;
    this.responses = responses;
  }

  List<Rule> readRules(Sections sections) {
    List<Rule> rules = new ArrayList<>();
    for (Definition definition : sections.of(SectionKeys.RULES)) {
      Fields fields =
          Fields.of(definition.id(), definition.value(), EventKeys.RULE, linker.findings());
      rules.add(rule(definition.id(), fields));
    }
    return rules;
  }

  private Rule rule(Json.Str id, Fields fields) {
    Optional<Key> phase = phase(fields);
    if (phase.isPresent() && phase.get().equals(EventKeys.RULE_EACH_TURN)) {
      fields.reject(
          EventKeys.RULE_NOUN,
          ResponseKeys.ANSWERS,
          ResponseKeys.SAY,
          ResponseKeys.DO,
          ResponseKeys.CONTINUE);
      return new Rule(
          id.value(),
          Rule.Phase.EACH_TURN,
          Set.of(),
          0,
          responses.guarded(fields, EventKeys.RULE_EACH_TURN),
          linker.position(id));
    }
    Set<Integer> verbs = new LinkedHashSet<>();
    for (Json.Str named : phase.isEmpty() ? List.<Json.Str>of() : fields.strings(phase.get())) {
      if (!named.value().equals("any")) {
        verbs.addAll(responses.verbs(named));
      }
    }
    int noun = linker.entity(fields.take(EventKeys.RULE_NOUN, Type.ID));
    return new Rule(
        id.value(),
        phaseOf(phase),
        verbs,
        noun,
        responses.ownOrAnswers(fields),
        linker.position(id));
  }

  /** The one key that says when a rule is asked; none, and a problem, where there is not one. */
  private Optional<Key> phase(Fields fields) {
    Optional<Key> found = Optional.empty();
    for (Key phase : PHASES) {
      if (fields.has(phase) && found.isPresent()) {
        fields.rejectBoth(found.get(), phase);
      } else if (fields.has(phase)) {
        found = Optional.of(phase);
      }
    }
    if (found.isEmpty()) {
      linker
          .findings()
          .report(
              Code.MISSING_KEY,
              fields.owner(),
              "a rule has one of \"before\", \"instead\", \"after\" and \"each-turn\"");
    }
    return found;
  }

  private static Rule.Phase phaseOf(Optional<Key> phase) {
    if (phase.isPresent() && phase.get().equals(EventKeys.RULE_BEFORE)) {
      return Rule.Phase.BEFORE;
    }
    return phase.isPresent() && phase.get().equals(EventKeys.RULE_AFTER)
        ? Rule.Phase.AFTER
        : Rule.Phase.INSTEAD;
  }

  List<Scene> readScenes(Sections sections) {
    List<Scene> scenes = new ArrayList<>();
    for (Definition definition : sections.of(SectionKeys.SCENES)) {
      Fields fields =
          Fields.of(definition.id(), definition.value(), EventKeys.SCENE, linker.findings());
      scenes.add(
          new Scene(
              scenes.size(),
              definition.name(),
              linker.condition(fields, EventKeys.SCENE_BEGINS),
              linker.condition(fields, EventKeys.SCENE_ENDS),
              fields.flag(EventKeys.SCENE_AGAIN),
              responses.read(fields, EventKeys.SCENE_ON_BEGIN),
              responses.read(fields, EventKeys.SCENE_ON_END),
              responses.read(fields, EventKeys.SCENE_EACH_TURN),
              linker.position(definition.id())));
    }
    return scenes;
  }

  List<Timer> readTimers(Sections sections) {
    List<Timer> timers = new ArrayList<>();
    for (Definition definition : sections.of(SectionKeys.TIMERS)) {
      Fields fields =
          Fields.of(definition.id(), definition.value(), EventKeys.TIMER, linker.findings());
      timers.add(
          new Timer(
              timers.size(),
              definition.name(),
              fields.number(EventKeys.TIMER_TURNS),
              fields.flag(EventKeys.TIMER_STARTS),
              fields.flag(EventKeys.TIMER_REPEATS),
              responses.read(fields, EventKeys.TIMER_THEN),
              linker.position(definition.id())));
    }
    return timers;
  }
}
