package impromptu.save;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that a save holds, not yet fitted to a story.
 *
 * @param state the world and the exchange, by id
 * @param steps the game so far
 * @param undone what was taken back and can be done again, the next one first
 * @param waiting what waits for a yes
 * @param noted how many notes of the journal it takes in; 0 for a save that a player asked for
 */
public record Save(
    Edition edition,
    Label label,
    Origin origin,
    JsonObject state,
    List<Step> steps,
    List<Step> undone,
    Optional<Waiting> waiting,
    long noted) {
  public Save {
    Objects.requireNonNull(edition);
    Objects.requireNonNull(label);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(state);
    steps = List.copyOf(steps);
    undone = List.copyOf(undone);
    Objects.requireNonNull(waiting);
  }
}
