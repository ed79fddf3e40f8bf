package impromptu.game;

import impromptu.story.Expr;
import impromptu.story.Precondition;
import impromptu.story.Response;
import impromptu.story.Rule;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Verb;
import java.util.ArrayList;
import java.util.List;

/** A story's rules by phase and verb, in the author's order. */
final class Rulebook {
  private final List<List<List<Rule>>> byPhaseAndVerb = new ArrayList<>();
  private final List<List<List<Need>>> needs = new ArrayList<>();
  private final List<List<Response>> eachTurnRules = new ArrayList<>();
  private final List<Thing> restless = new ArrayList<>();

  /** What an action needs, and of which of its parts. */
  record Need(Precondition need, Expr.Role of) {}

  Rulebook(Story story) {
    for (Rule.Phase phase : Rule.Phase.values()) {
      List<List<Rule>> byVerb = new ArrayList<>();
      for (int verb = 0; verb < story.verbs().size(); verb++) {
        byVerb.add(fitting(story, phase, verb));
      }
      byPhaseAndVerb.add(byVerb);
    }
    for (Precondition.Phase phase : Precondition.Phase.values()) {
      List<List<Need>> byVerb = new ArrayList<>();
      for (Verb verb : story.verbs()) {
        byVerb.add(needed(story, phase, verb));
      }
      needs.add(byVerb);
    }
    for (Rule rule : story.rules()) {
      if (rule.phase() == Rule.Phase.EACH_TURN) {
        eachTurnRules.add(rule.responses());
      }
    }
    for (int i = story.rooms() + 1; i < story.entities().size(); i++) {
      if (!story.thing(i).eachTurn().isEmpty()) {
        restless.add(story.thing(i));
      }
    }
  }

  private static List<Rule> fitting(Story story, Rule.Phase phase, int verb) {
    List<Rule> rules = List.of();
    for (Rule rule : story.rules()) {
      if (rule.phase() == phase && rule.isFor(story.verbs().get(verb))) {
        rules = rules.isEmpty() ? new ArrayList<>() : rules;
        rules.add(rule);
      }
    }
    return rules;
  }

  private static List<Need> needed(Story story, Precondition.Phase phase, Verb verb) {
    List<Need> needed = new ArrayList<>();
    for (Verb.Need need : verb.needs()) {
      Precondition precondition = story.preconditions().get(need.precondition());
      if (precondition.phase() == phase) {
        needed.add(new Need(precondition, need.of()));
      }
    }
    return needed.isEmpty() ? List.of() : needed;
  }

  /** What a verb's actions need in a phase, in the order in which it is asked for. */
  List<Need> needs(Precondition.Phase phase, int verb) {
    return needs.get(phase.ordinal()).get(verb);
  }

  List<Rule> rules(Rule.Phase phase, int verb) {
    return byPhaseAndVerb.get(phase.ordinal()).get(verb);
  }

  /** The response lists given at the end of every turn. */
  List<List<Response>> eachTurn() {
    return eachTurnRules;
  }

  /** The things that do something at the end of turns in which they are seen. */
  List<Thing> restless() {
    return restless;
  }
}
