package impromptu.author.prove;

import impromptu.game.Move;
import impromptu.story.Story;
import impromptu.story.Verb;
import impromptu.world.Command;
import java.util.ArrayList;
import java.util.List;

/** Letting a turn pass. */
final class Waiting {
  /** The library's verb for it. */
  private static final String WAIT = "wait";

  private Waiting() {}

  /** The command for it, where a story has it. */
  static List<Move> in(Story story) {
    List<Move> moves = new ArrayList<>();
    for (Verb verb : story.verbs()) {
      if (!verb.id().equals(WAIT)) {
        continue;
      }
      for (Shape shape : Shape.of(verb, story.language())) {
        if (shape.isBare()) {
          moves.add(
              new Move.Typed(
                  new Command(
                      verb.index(), shape.line(), story.player(), List.of(), 0, -1, "", 0, false)));
        }
      }
    }
    return moves;
  }

  /** What may do in a move's place: waiting, where it is a command of nothing but a verb. */
  static List<Move> insteadOf(Move move, Story story) {
    return isBare(move) ? in(story) : List.of();
  }

  private static boolean isBare(Move move) {
    return move instanceof Move.Typed typed
        && typed.command().nouns().isEmpty()
        && typed.command().second() == 0
        && typed.command().direction() < 0
        && typed.command().words().isEmpty();
  }
}
