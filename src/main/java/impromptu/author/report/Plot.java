package impromptu.author.report;

import impromptu.author.coverage.Clause;
import impromptu.author.coverage.Clauses;
import impromptu.author.debug.Wording;
import impromptu.story.Effect;
import impromptu.story.Ending;
import impromptu.story.Expr;
import impromptu.story.Moment;
import impromptu.story.Scene;
import impromptu.story.Story;
import impromptu.story.Timer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What begins, ends or finishes what: scenes, moments, timers and endings, and whatever of the
 * author's leads to one of them.
 *
 * @param waits by node, what it waits for: when it begins or ends by itself
 * @param nodes ids behind their sort: {@code moment panic}, {@code ending won}, or an owner of
 *     responses
 */
record Plot(List<String> nodes, List<Arrow> arrows, Map<String, String> waits) {
  /**
   * One leads to another.
   *
   * @param label by what: a choice, a verb; may be empty
   */
  record Arrow(String from, String to, String label) {}

  Plot {
    nodes = List.copyOf(nodes);
    arrows = List.copyOf(arrows);
    waits = Map.copyOf(waits);
  }

  static Plot of(Story story) {
    Set<String> nodes = new LinkedHashSet<>();
    Set<Arrow> arrows = new LinkedHashSet<>();
    Map<String, String> waits = new HashMap<>();
    Wording wording = new Wording(story);
    for (Scene scene : story.scenes()) {
      nodes.add("scene " + scene.id());
      String begins = wait("begins", scene.begins(), wording);
      String ends = wait("ends", scene.ends(), wording);
      String and = begins.isEmpty() || ends.isEmpty() ? "" : "; ";
      waits.put("scene " + scene.id(), begins + and + ends);
    }
    for (Moment moment : story.moments()) {
      nodes.add("moment " + moment.id());
      waits.put("moment " + moment.id(), wait("begins", moment.begins(), wording));
    }
    for (Timer timer : story.timers()) {
      nodes.add("timer " + timer.id());
    }
    for (Ending ending : story.endings()) {
      nodes.add("ending " + ending.id());
    }
    for (Clause clause : Clauses.of(story)) {
      for (Effect effect : clause.response().effects()) {
        String to = target(effect, story);
        if (!to.isEmpty()) {
          arrows.add(arrow(clause.owner(), to));
        }
      }
    }
    arrows.removeIf(arrow -> arrow.from().equals(arrow.to()));
    arrows.forEach(arrow -> nodes.add(arrow.from()));
    return new Plot(new ArrayList<>(nodes), new ArrayList<>(arrows), waits);
  }

  /** Nothing where it never does so by itself. */
  private static String wait(String what, Expr when, Wording wording) {
    if (when.equals(Expr.Literal.FALSE)) {
      return "";
    }
    return when.equals(Expr.Literal.TRUE) ? what + " at once" : what + " when " + wording.of(when);
  }

  /** What a node waits for; empty where it waits for nothing. */
  String wait(String node) {
    return waits.getOrDefault(node, "");
  }

  /** From {@code moment panic, choice run}: from the moment, by the choice. */
  private static Arrow arrow(String owner, String to) {
    int comma = owner.indexOf(", ");
    String[] words = owner.split(" ", -1);
    boolean isEvent = words.length > 2 && (words[0].equals("moment") || words[0].equals("scene"));
    if (comma >= 0) {
      String label = owner.substring(comma + 2);
      return new Arrow(
          owner.substring(0, comma), to, label.startsWith("choice ") ? label.substring(7) : label);
    }
    return isEvent ? new Arrow(words[0] + " " + words[1], to, words[2]) : new Arrow(owner, to, "");
  }

  private static String target(Effect effect, Story story) {
    if (effect instanceof Effect.BeginScene begin) {
      return "scene " + story.scenes().get(begin.scene()).id();
    }
    if (effect instanceof Effect.BeginMoment begin) {
      return "moment " + story.moments().get(begin.moment()).id();
    }
    if (effect instanceof Effect.StartTimer start) {
      return "timer " + story.timers().get(start.timer()).id();
    }
    if (effect instanceof Effect.Finish finish) {
      return "ending " + story.endings().get(finish.ending()).id();
    }
    return "";
  }
}
