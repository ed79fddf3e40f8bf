package impromptu.author.trying;

import impromptu.game.Turn;
import impromptu.world.State;
import java.util.Objects;

/**
 * A turn on the way through a transcript.
 *
 * @param typed the line; empty for the opening
 * @param turn what it came to
 * @param way all lines so far, this one among them
 */
public record Stop(State before, String typed, Turn turn, java.util.List<String> way) {
  public Stop {
    Objects.requireNonNull(before);
    Objects.requireNonNull(typed);
    Objects.requireNonNull(turn);
    way = java.util.List.copyOf(way);
  }
}
