package impromptu.scenario;

import impromptu.story.Expr;
import impromptu.story.Rule;
import impromptu.story.Scene;
import impromptu.story.Timer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code rules}, {@code scenes} and {@code timers}. */
final class EventReader {
  private static final List<String> PHASES = List.of("before", "instead", "after", "each-turn");

  private final Linker linker;
  private final ResponseReader responses;

  EventReader(Linker linker, ResponseReader responses) {
    this.linker = linker;
    this.responses = responses;
  }

  List<Rule> readRules(Sections sections) {
    List<Rule> rules = new ArrayList<>();
    for (Definition definition : sections.of("rules")) {
      Fields fields = Fields.of(definition.id(), definition.value(), linker.findings());
      rules.add(rule(definition.id(), fields));
      fields.rejectOthers();
    }
    return rules;
  }

  private Rule rule(Json.Str id, Fields fields) {
    String phase = phase(fields);
    if (phase.equals("each-turn")) {
      return new Rule(
          id.value(),
          Rule.Phase.EACH_TURN,
          Set.of(),
          0,
          responses.guarded(fields, phase),
          linker.position(id));
    }
    Set<Integer> verbs = new LinkedHashSet<>();
    for (Json.Str named : phase.isEmpty() ? List.<Json.Str>of() : fields.strings(phase)) {
      if (!named.value().equals("any")) {
        verbs.addAll(responses.verbs(named));
      }
    }
    int noun = linker.entity(fields.take("noun"));
    return new Rule(
        id.value(),
        phaseOf(phase),
        verbs,
        noun,
        responses.ownOrAnswers(fields),
        linker.position(id));
  }

  /** The one key that says when a rule is asked; empty, and a problem, where there is not one. */
  private String phase(Fields fields) {
    String found = "";
    for (String phase : PHASES) {
      if (!fields.has(phase)) {
        continue;
      }
      if (!found.isEmpty()) {
        fields.rejectBoth(found, phase);
        fields.take(phase);
      } else {
        found = phase;
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

  private static Rule.Phase phaseOf(String phase) {
    return switch (phase) {
      case "before" -> Rule.Phase.BEFORE;
      case "after" -> Rule.Phase.AFTER;
      default -> Rule.Phase.INSTEAD;
    };
  }

  List<Scene> readScenes(Sections sections) {
    List<Scene> scenes = new ArrayList<>();
    for (Definition definition : sections.of("scenes")) {
      Fields fields = Fields.of(definition.id(), definition.value(), linker.findings());
      scenes.add(
          new Scene(
              scenes.size(),
              definition.name(),
              linker.condition(fields.take("begins"), Expr.Literal.FALSE),
              linker.condition(fields.take("ends"), Expr.Literal.FALSE),
              fields.flag("again"),
              responses.read(fields.take("on-begin")),
              responses.read(fields.take("on-end")),
              responses.read(fields.take("each-turn")),
              linker.position(definition.id())));
      fields.rejectOthers();
    }
    return scenes;
  }

  List<Timer> readTimers(Sections sections) {
    List<Timer> timers = new ArrayList<>();
    for (Definition definition : sections.of("timers")) {
      Fields fields = Fields.of(definition.id(), definition.value(), linker.findings());
      fields.need("turns");
      timers.add(
          new Timer(
              timers.size(),
              definition.name(),
              fields.number("turns", 1, Limits.STEPS, 1),
              fields.flag("starts"),
              fields.flag("repeats"),
              responses.read(fields.take("then")),
              linker.position(definition.id())));
      fields.rejectOthers();
    }
    return timers;
  }
}
