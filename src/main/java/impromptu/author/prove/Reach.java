package impromptu.author.prove;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much of one sort of an author's definitions play can come to.
 *
 * @param sort what they are: {@code rooms}, {@code things}, {@code exits}, {@code scenes}, {@code
 *     moments}, {@code choices}; and where it was looked for, {@code passages}, {@code answers},
 *     {@code taken} (exits that somebody takes), {@code overruns} (numbers that are set beyond
 *     their range)
 * @param all how many there are
 * @param never those that play never comes to
 * @param undecided those of which the search does not know
 * @param ways of {@code overruns} alone, where that some come about is what an author has to know:
 *     lines by which those do, by id
 */
public record Reach(
    String sort, int all, List<String> never, List<String> undecided, Map<String, Witness> ways) {
  public Reach {
    Objects.requireNonNull(sort);
    never = List.copyOf(never);
    undecided = List.copyOf(undecided);
    ways = Collections.unmodifiableMap(new LinkedHashMap<>(ways));
  }

  Reach(String sort, int all, List<String> never, List<String> undecided) {
    this(sort, all, never, undecided, Map.of());
  }

  /** What has come of all goals, by sort; sorts that the story has none of are left out. */
  static List<Reach> of(List<Goal> goals, List<Goal> never, List<Goal> undecided) {
    List<Reach> reaches = new ArrayList<>();
    for (Goal.Sort sort : Goal.Sort.values()) {
      Reach reach =
          new Reach(
              sort.word(),
              ids(sort, goals, goals).size(),
              ids(sort, goals, never),
              ids(sort, goals, undecided));
      if (reach.all() > 0) {
        reaches.add(reach);
      }
    }
    return reaches;
  }

  /** The ids of those of a sort that are among some, in the order of the story. */
  private static List<String> ids(Goal.Sort sort, List<Goal> goals, List<Goal> some) {
    return goals.stream()
        .filter(goal -> goal.sort() == sort && some.contains(goal))
        .map(Goal::id)
        .toList();
  }
}
