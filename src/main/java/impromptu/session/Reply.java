package impromptu.session;

import impromptu.game.Choices;
import impromptu.game.Narration;
import impromptu.game.Sign;
import impromptu.parser.Misreading;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a screen shows after a line, and what it can be asked about the game as it then stands.
 *
 * @param turn turns taken
 * @param room id of the player's room
 * @param place the room's name as the player may know it
 * @param narration what is told
 * @param signs what is to be shown beside the words
 * @param choices what the moment being played offers
 * @param status the status line's fields by id, in order
 * @param question the question that waits for an answer
 * @param ending id of the ending reached
 * @param error why the line was not understood
 * @param over whether the sitting is over: the player has quit
 */
public record Reply(
    int turn,
    String room,
    String place,
    Narration narration,
    List<Sign> signs,
    Choices choices,
    Map<String, String> status,
    Optional<String> question,
    Optional<String> ending,
    Optional<Misreading> error,
    boolean over) {
  public Reply {
    Objects.requireNonNull(room);
    Objects.requireNonNull(place);
    Objects.requireNonNull(narration);
    signs = List.copyOf(signs);
    Objects.requireNonNull(choices);
    status = Collections.unmodifiableMap(new LinkedHashMap<>(status));
    Objects.requireNonNull(question);
    Objects.requireNonNull(ending);
    Objects.requireNonNull(error);
  }

  /** The same with something told before it. */
  public Reply after(Narration before) {
    return new Reply(
        turn,
        room,
        place,
        before.then(narration),
        signs,
        choices,
        status,
        question,
        ending,
        error,
        over);
  }
}
