package impromptu.author.prove;

import impromptu.game.Move;
import impromptu.story.Builtin;
import impromptu.story.Effect;
import impromptu.story.Story;
import impromptu.story.Verb;
import impromptu.world.Command;
import java.util.List;
import java.util.Optional;

/** Looking around. */
final class Looking {
  private Looking() {}

  /** The command for it, where a story has one. */
  static Optional<Move> in(Story story) {
    for (Verb verb : story.verbs()) {
      if (!verb.effects().contains(new Effect.Perform(Builtin.LOOK))) {
        continue;
      }
      for (Shape shape : Shape.of(verb, story.language())) {
        if (shape.isBare()) {
          return Optional.of(
              new Move.Typed(
                  new Command(
                      verb.index(), shape.line(), story.player(), List.of(), 0, -1, "", 0, false)));
        }
      }
    }
    return Optional.empty();
  }
}
