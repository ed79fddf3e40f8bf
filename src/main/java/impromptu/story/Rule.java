package impromptu.story;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A rule of the whole story.
 *
 * @param phase when it is asked
 * @param verbs the verbs that it is for; empty for all
 * @param noun the entity the action must be on, or 0 for any
 * @param responses the first that fits is given
 */
public record Rule(
    String id,
    Phase phase,
    Set<Integer> verbs,
    int noun,
    List<Response> responses,
    Position position) {
  /** The points of a turn where a rule can step in. */
  public enum Phase {
    /** Before anything else; the action goes on afterwards. */
    BEFORE,
    /** In the place of the action, once the noun is in reach. */
    INSTEAD,
    /** After the action was carried out, in the place of its report. */
    AFTER,
    EACH_TURN
  }

  public Rule {
    Objects.requireNonNull(id);
    Objects.requireNonNull(phase);
    verbs = Ordered.set(verbs);
    responses = List.copyOf(responses);
  }

  /**
   * Whether it is asked of actions of a verb: one for any is for every verb of the world, not for
   * what is asked of the program.
   */
  public boolean isFor(Verb verb) {
    return phase != Phase.EACH_TURN
        && (verbs.isEmpty() ? !verb.outOfWorld() : verbs.contains(verb.index()));
  }
}
