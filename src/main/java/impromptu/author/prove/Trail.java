package impromptu.author.prove;

import impromptu.game.Guide.Nudge;
import impromptu.game.Move;
import impromptu.story.Trait;
import impromptu.world.View;
import impromptu.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A way to an ending, from one state to the next.
 *
 * @param keys of the states on the way, the one with the ending included
 * @param lines what to type in each but the last
 * @param moves what that does
 */
record Trail(Encoding encoding, List<long[]> keys, List<String> lines, List<Move> moves) {
  /** Which of the states on the way play is in; -1 where it is elsewhere. */
  int place(World world) {
    Optional<long[]> key = encoding.key(world);
    for (int at = 0; key.isPresent() && at < lines.size(); at++) {
      if (Arrays.equals(keys.get(at), key.get())) {
        return at;
      }
    }
    return -1;
  }

  /** What to do in one of the states. */
  Nudge nudge(int at, int degree, View now) {
    return new Nudge(degree, isWalk(moves.get(at)), thing(at, now), lines.get(at));
  }

  private static boolean isWalk(Move move) {
    return move instanceof Move.Typed typed && typed.command().direction() >= 0;
  }

  /** The first thing that it will be about, if the player has seen it. */
  private int thing(int from, View now) {
    for (Move move : moves.subList(from, moves.size())) {
      if (move instanceof Move.Typed typed && !typed.command().nouns().isEmpty()) {
        int noun = typed.command().nouns().get(0);
        return now.is(noun, Trait.SEEN) ? noun : 0;
      }
      if (!isWalk(move)) {
        return 0;
      }
    }
    return 0;
  }
}
