package impromptu.game;

import impromptu.parser.Misreading;
import impromptu.world.State;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a line came to.
 *
 * @param state the state afterwards
 * @param narration what is told
 * @param error why the line, or what was left of it, was not understood
 * @param request what it asks of the session
 * @param taken how many turns of the world it took: 0 for errors, questions, blank lines and
 *     commands out of the world
 * @param meant the line in words that need no state to be read again: a choice's words for its
 *     number, the whole command for the answer to a question
 */
public record Turn(
    State state,
    Narration narration,
    Optional<Misreading> error,
    Optional<Request> request,
    int taken,
    List<String> meant) {
  public Turn {
    Objects.requireNonNull(state);
    Objects.requireNonNull(narration);
    Objects.requireNonNull(error);
    Objects.requireNonNull(request);
    meant = List.copyOf(meant);
  }
}
