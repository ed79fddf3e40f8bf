package impromptu.author.prove;

import impromptu.author.coverage.Coverage;
import impromptu.author.coverage.Exhibit;
import impromptu.scenario.Library;
import impromptu.story.Story;
import impromptu.story.Variable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a story's words, answers and exits play can show, and which numbers leave their range.
 */
final class Unshown {
  private Unshown() {}

  /**
   * Looks for what nobody has shown yet.
   *
   * @param shown what of the story is known to be shown in play
   * @param plays what shows it
   */
  static List<Reach> of(
      Story story, Coverage shown, List<Witness> plays, Limits limits, Watch watch) {
    List<Variable> numbers =
        story.variables().stream()
            .filter(each -> each.type() == Variable.Type.NUMBER)
            .filter(each -> !Library.holds(each.position()))
            .toList();
    List<Exhibit> exhibits = new ArrayList<>();
    shown.unseen().forEach(unseen -> exhibits.add(unseen.exhibit()));
    numbers.forEach(number -> exhibits.add(new Exhibit.Overrun(number)));
    Iterator<Showing> showings =
        Exhibition.beyond(plays, story, exhibits, limits, watch).iterator();
    List<Reach> reaches = new ArrayList<>();
    for (Coverage.Share share : shown.shares()) {
      List<String> unseen =
          share.unseen().stream().map(each -> each.at() + " " + each.what()).toList();
      reaches.add(reach(share.sort(), share.all(), unseen, showings));
    }
    List<String> ids = numbers.stream().map(Variable::id).toList();
    reaches.add(overruns(ids, showings));
    reaches.removeIf(reach -> reach.all() == 0 || reach.sort().equals("endings"));
    return reaches;
  }

  private static Reach overruns(List<String> ids, Iterator<Showing> showings) {
    List<Showing> all = new ArrayList<>();
    Map<String, Witness> ways = new LinkedHashMap<>();
    for (String id : ids) {
      Showing showing = showings.next();
      all.add(showing);
      showing.way().ifPresent(way -> ways.put(id, way));
    }
    Reach reach = reach("overruns", ids.size(), ids, all.iterator());
    return new Reach(reach.sort(), reach.all(), reach.never(), reach.undecided(), ways);
  }

  private static Reach reach(String sort, int all, List<String> ids, Iterator<Showing> showings) {
    List<String> never = new ArrayList<>();
    List<String> undecided = new ArrayList<>();
    for (String id : ids) {
      Verdict verdict = showings.next().verdict();
      if (verdict == Verdict.REFUTED) {
        never.add(id);
      } else if (verdict == Verdict.UNDECIDED) {
        undecided.add(id);
      }
    }
    return new Reach(sort.equals("exits") ? "taken" : sort, all, never, undecided);
  }
}
