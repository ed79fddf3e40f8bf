package impromptu.save;

import impromptu.world.State;
import java.util.List;
import java.util.Objects;

/** A state read from a save, and what of the save found no place in it. */
public record Restored(State state, List<Loss> losses) {
  public Restored {
    Objects.requireNonNull(state);
    losses = List.copyOf(losses);
  }
}
