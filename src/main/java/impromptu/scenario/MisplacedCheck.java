package impromptu.scenario;

import impromptu.story.Effect;
import impromptu.story.Entity;
import impromptu.story.Expr;
import impromptu.story.GrammarLine;
import impromptu.story.Position;
import impromptu.story.Precondition;
import impromptu.story.Reactions;
import impromptu.story.Response;
import impromptu.story.Story;
import impromptu.story.Thing;
import impromptu.story.Verb;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds what stands in the wrong place of a thing, so that play never asks for it: answers to verbs
 * that have no such noun, conditions that want another noun than the thing itself, and a first
 * appearance of what does not begin in a room. Verbs that nobody types are left out: the engine
 * gives them their nouns.
 */
final class MisplacedCheck {
  private final Story story;
  private final Sources sources;
  private final Findings findings;
  private final Set<Integer> moved;
  private final Set<Integer> withNoun = new HashSet<>();
  private final Set<Integer> withSecond = new HashSet<>();
  private final Set<Position> reported = new HashSet<>();

  /** Whose each list of responses is: those of a kind belong to several. */
  private final IdentityHashMap<List<Response>, Set<Integer>> owners = new IdentityHashMap<>();

  /**
   * @param moved the things that some effect moves by name
   */
  MisplacedCheck(Story story, Sources sources, Findings findings, Set<Integer> moved) {
    this.story = story;
    this.sources = sources;
    this.findings = findings;
    this.moved = moved;
    for (Verb verb : story.verbs()) {
      lookAt(verb);
    }
  }

  private void lookAt(Verb verb) {
    if (verb.grammar().isEmpty()) {
      withNoun.add(verb.index());
      withSecond.add(verb.index());
    }
    for (GrammarLine line : verb.grammar()) {
      for (GrammarLine.Token token : line.tokens()) {
        if (token instanceof GrammarLine.Slot slot && isThing(slot)) {
          (slot.second() ? withSecond : withNoun).add(verb.index());
        }
      }
    }
  }

  private static boolean isThing(GrammarLine.Slot slot) {
    return slot.content() == GrammarLine.Content.ONE
        || slot.content() == GrammarLine.Content.SEVERAL;
  }

  /** Notes which nouns a part of the story gives to verbs. */
  void look(Object part) {
    if (part instanceof Effect.Attempt attempt) {
      note(attempt.verb(), attempt.noun(), attempt.second());
    } else if (part instanceof Precondition need && need.by() >= 0) {
      note(need.by(), need.byNoun(), need.bySecond());
    }
  }

  private void note(int verb, Expr noun, Expr second) {
    if (!isNothing(noun)) {
      withNoun.add(verb);
    }
    if (!isNothing(second)) {
      withSecond.add(verb);
    }
  }

  private static boolean isNothing(Expr expr) {
    return expr instanceof Expr.Literal literal && literal.value() == 0;
  }

  /** Reports what was found. */
  void report() {
    for (Entity entity : story.entities()) {
      if (entity instanceof Thing thing) {
        own(thing.on(), thing);
        own(thing.onSecond(), thing);
      }
    }
    for (Entity entity : story.entities()) {
      if (entity instanceof Thing thing) {
        checkVerbs(thing.on(), withNoun, "noun");
        checkVerbs(thing.onSecond(), withSecond, "second noun");
        checkNouns(thing.on(), Expr.Role.NOUN);
        checkNouns(thing.onSecond(), Expr.Role.SECOND);
        checkInitial(thing);
      }
    }
  }

  private void own(Reactions reactions, Thing thing) {
    for (List<Response> responses : reactions.byVerb().values()) {
      owners.computeIfAbsent(responses, list -> new HashSet<>()).add(thing.index());
    }
  }

  /** One verb that fits is enough: an author may name others beside it to be sure. */
  private void checkVerbs(Reactions reactions, Set<Integer> fitting, String noun) {
    Set<List<Response>> asked = Collections.newSetFromMap(new IdentityHashMap<>());
    reactions
        .byVerb()
        .forEach(
            (verb, responses) -> {
              if (fitting.contains(verb)) {
                asked.add(responses);
              }
            });
    reactions
        .byVerb()
        .forEach(
            (verb, responses) -> {
              if (!responses.isEmpty() && asked.add(responses)) {
                String id = story.verbs().get(verb).id();
                report(
                    responses.get(0).position(),
                    "this is never asked: \"" + id + "\" has no " + noun + " that it could be");
              }
            });
  }

  private void checkNouns(Reactions reactions, Expr.Role role) {
    reactions
        .byVerb()
        .forEach(
            (verb, responses) -> {
              if (!story.verbs().get(verb).grammar().isEmpty()) {
                for (Response response : responses) {
                  checkNoun(response, role, owners.get(responses));
                }
              }
            });
  }

  private void checkNoun(Response response, Expr.Role role, Set<Integer> things) {
    int wanted = wanted(response.when(), role);
    if (wanted > 0 && !things.contains(wanted)) {
      boolean first = role == Expr.Role.NOUN;
      report(
          response.position(),
          "this is never given: here \""
              + (first ? "noun" : "second")
              + "\" is the thing itself, not \""
              + story.entity(wanted).id()
              + "\"; perhaps it belongs in \""
              + (first ? "on-second" : "on")
              + "\"");
    }
  }

  /** What a part of the action must be for the condition to hold; 0 where it may be several. */
  private static int wanted(Expr condition, Expr.Role role) {
    if (condition instanceof Expr.And and) {
      return Math.max(wanted(and.left(), role), wanted(and.right(), role));
    }
    boolean isSame =
        condition instanceof Expr.Binary same
            && same.operator() == Expr.Operator.EQUAL
            && same.left() instanceof Expr.Given given
            && given.role() == role
            && same.right() instanceof Expr.Literal;
    return isSame ? ((Expr.Literal) ((Expr.Binary) condition).right()).value() : 0;
  }

  private void checkInitial(Thing thing) {
    boolean isElsewhere = thing.start() > story.rooms() && !moved.contains(thing.index());
    if (isElsewhere && !thing.initial().isEmpty() && thing.alike() == thing.index()) {
      report(
          thing.initial().position(),
          "this is never told: \""
              + thing.id()
              + "\" begins in or on \""
              + story.entity(thing.start()).id()
              + "\", not in a room");
    }
  }

  private void report(Position at, String message) {
    if (sources.isAuthors(at) && reported.add(at)) {
      findings.report(Code.MISPLACED, sources.span(at), message);
    }
  }
}
