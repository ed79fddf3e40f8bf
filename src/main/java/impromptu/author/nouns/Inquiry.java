package impromptu.author.nouns;

import impromptu.game.Game;
import impromptu.game.Turn;
import impromptu.parser.Misreading;
import impromptu.parser.Reading;
import impromptu.story.Builtin;
import impromptu.story.Effect;
import impromptu.story.GrammarLine;
import impromptu.story.Verb;
import impromptu.world.State;
import java.util.Optional;
import java.util.Set;

/** Asks the parser whether a noun means anything in a state. */
final class Inquiry {
  /** Answers that say where a thing is instead of denying it. */
  private static final Set<String> CONCESSIONS =
      Set.of("seen-elsewhere", "seen-far", "not-in-room", "not-here-any-more");

  private final Game game;
  private final String verb;

  Inquiry(Game game) {
    this.game = game;
    verb = examine(game);
  }

  private boolean isRoom(String noun) {
    for (int i = 1; i <= game.story().rooms(); i++) {
      if (game.story().room(i).name().words().contains(noun)) {
        return true;
      }
    }
    return false;
  }

  /** The first word of the first verb that examines. */
  private static String examine(Game game) {
    for (Verb verb : game.story().verbs()) {
      boolean fits = verb.effects().contains(new Effect.Perform(Builtin.EXAMINE));
      if (fits && verb.grammar().get(0).tokens().get(0) instanceof GrammarLine.Literal literal) {
        return literal.words().get(0);
      }
    }
    throw new IllegalArgumentException("this story has no verb that examines");
  }

  /**
   * What the game says to deny a noun; empty where it knows it, or knows it to be elsewhere.
   *
   * @param hearsay whether it was only spoken of, so that its being elsewhere is no wonder
   */
  Optional<String> denial(State state, String noun, boolean hearsay) {
    String line = verb + " " + noun;
    Reading reading = game.parser().read(state, line);
    if (!(reading instanceof Reading.Misread misread)
        || misread.why() == Misreading.UNREADABLE
        || CONCESSIONS.contains(misread.message().id())
        || (misread.why() == Misreading.NOT_HERE && (hearsay || isRoom(noun)))) {
      return Optional.empty();
    }
    Turn turn = game.turn(state, line);
    return Optional.of(turn.narration().text());
  }
}
