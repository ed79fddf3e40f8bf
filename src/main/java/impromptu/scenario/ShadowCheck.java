package impromptu.scenario;

import impromptu.story.Expr;
import impromptu.story.Hint;
import impromptu.story.Position;
import impromptu.story.Response;
import impromptu.story.Rule;
import impromptu.story.Story;
import java.util.List;

/** Finds what is never given because something before it fits whenever it would. */
final class ShadowCheck {
  private final Story story;
  private final Sources sources;
  private final Findings findings;

  ShadowCheck(Story story, Sources sources, Findings findings) {
    this.story = story;
    this.sources = sources;
    this.findings = findings;
  }

  /** Looks at a part of the story, if it is a list of responses. */
  void look(Object part) {
    if (part instanceof List<?> list && list.size() > 1 && list.get(0) instanceof Response) {
      for (int i = 1; i < list.size(); i++) {
        checkResponse(list, i);
      }
    }
  }

  private void checkResponse(List<?> list, int at) {
    Response later = (Response) list.get(at);
    for (int i = 0; i < at; i++) {
      Response earlier = (Response) list.get(i);
      boolean told = earlier.when() == Expr.Literal.TRUE;
      if (!told && Implication.covers(earlier.when(), later.when())) {
        report(later.position(), "the response", earlier.position());
        return;
      }
    }
  }

  /** Looks at the story's rules and hints. */
  void report() {
    List<Rule> rules = story.rules();
    for (int i = 1; i < rules.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (shadows(rules.get(j), rules.get(i))) {
          report(rules.get(i).position(), "the rule", rules.get(j).position());
          break;
        }
      }
    }
    List<Hint> hints = story.hints();
    for (int i = 1; i < hints.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (Implication.covers(hints.get(j).when(), hints.get(i).when())) {
          report(hints.get(i).position(), "the hint", hints.get(j).position());
          break;
        }
      }
    }
  }

  private static boolean shadows(Rule earlier, Rule later) {
    boolean sameTime = earlier.phase() == later.phase() && earlier.phase() != Rule.Phase.EACH_TURN;
    boolean verbs =
        earlier.verbs().isEmpty()
            || (!later.verbs().isEmpty() && earlier.verbs().containsAll(later.verbs()));
    boolean noun = earlier.noun() == 0 || earlier.noun() == later.noun();
    return sameTime && verbs && noun && answersAlways(earlier, later);
  }

  /** Whether each response of the later rule comes after one of the earlier that would fit. */
  private static boolean answersAlways(Rule earlier, Rule later) {
    for (Response response : later.responses()) {
      if (!answers(earlier, response)) {
        return false;
      }
    }
    return !later.responses().isEmpty();
  }

  private static boolean answers(Rule earlier, Response later) {
    for (Response response : earlier.responses()) {
      if (Implication.covers(response.when(), later.when())) {
        return !response.goesOn();
      }
    }
    return false;
  }

  private void report(Position later, String what, Position earlier) {
    if (sources.isAuthors(later)) {
      findings.report(
          Code.NEVER_GIVEN,
          sources.span(later),
          "this is never given: " + what + " at " + earlier + " fits whenever this would");
    }
  }
}
