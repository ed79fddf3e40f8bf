package impromptu.save;

import com.google.gson.JsonObject;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that a save holds, not yet fitted to a story.
 *
 * @param state the world and the exchange, by id
 * @param past how it came to that state
 * @param waiting what waits for a yes
 * @param noted how many notes of the journal it takes in; 0 for a save that a player asked for
 */
public record Save(
    Edition edition,
    Label label,
    Origin origin,
    JsonObject state,
    Past past,
    Optional<Waiting> waiting,
    long noted) {
  public Save {
    Objects.requireNonNull(edition);
    Objects.requireNonNull(label);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(state);
    Objects.requireNonNull(past);
    Objects.requireNonNull(waiting);
  }
}
