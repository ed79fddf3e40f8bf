package impromptu.story;

import java.util.List;
import java.util.Map;

/**
 * What an entity answers to actions.
 *
 * @param byVerb by verb index
 * @param any what answers the verbs that are not named, after those that are
 */
public record Reactions(Map<Integer, List<Response>> byVerb, List<Response> any) {
  public static final Reactions NONE = new Reactions(Map.of(), List.of());

  public Reactions {
    byVerb = Ordered.map(byVerb);
    any = List.copyOf(any);
  }

  /** The responses to a verb by name, without those to any verb. */
  public List<Response> to(int verb) {
    return byVerb.isEmpty() ? List.of() : byVerb.getOrDefault(verb, List.of());
  }
}
