package impromptu.session;

import impromptu.fuzz.Gibberish;
import impromptu.game.Game;
import impromptu.game.Turn;
import impromptu.save.Shelf;
import impromptu.story.Variable;
import impromptu.world.View;
import impromptu.world.World;
import java.nio.file.Path;
import java.time.LocalDateTime;

/** What is taken back leaves the world as it was, and done again as it had become. */
public final class UndoLaw {
  private static final int LINES_A_GAME = 100;

  private final Game game;
  private final Gibberish lines;

  private UndoLaw(Game game, Gibberish lines) {
    this.game = game;
    this.lines = lines;
  }

  /** Types so many lines; throws where the law does not hold. */
  public static void hold(Game game, Gibberish lines, int count) {
    UndoLaw law = new UndoLaw(game, lines);
    for (int left = count; left > 0; left -= LINES_A_GAME) {
      law.play(left);
    }
  }

  private void play(int seed) {
    Shelf shelf = Shelf.of(Path.of("target", "undo-law"), game.story().meta().ifid());
    LocalDateTime noon = LocalDateTime.of(2000, 1, 1, 12, 0);
    Sitting sitting = new Sitting(game, new Desk(shelf, () -> noon, () -> seed, false));
    for (int i = 0; i < LINES_A_GAME && game.ending(sitting.now()).isEmpty(); i++) {
      String line = lines.next();
      World before = sitting.now().world();
      boolean asked = sitting.now().exchange().question().isPresent();
      Turn turn = sitting.play(line);
      if (game.ending(sitting.now()).isEmpty() && turn.taken() > 0) {
        World after = sitting.now().world();
        check(sitting.undo(1).size() == 1, "was not taken back", line);
        World back = sitting.now().world();
        boolean same = asked ? isAlike(before, back) : before.equals(back);
        check(same, "taken back, the world is another", line);
        check(sitting.redo(1).size() == 1, "was not done again", line);
        check(isAlike(after, sitting.now().world()), "done again, the world is another", line);
      }
    }
  }

  /**
   * Whether all is where and as it was. What took no time is not done again, and a line that ended
   * in a question is taken back with what came of it, so that how often a hint was given may
   * differ.
   */
  private boolean isAlike(World one, World other) {
    View a = new View(game.story(), game.layout(), one);
    View b = new View(game.story(), game.layout(), other);
    boolean alike = a.room() == b.room() && a.score() == b.score();
    for (int i = 1; i < game.story().entities().size(); i++) {
      alike &= a.holder(i) == b.holder(i);
      for (int property = 0; property < game.story().properties().size(); property++) {
        alike &= a.is(i, property) == b.is(i, property);
      }
    }
    for (Variable variable : game.story().variables()) {
      alike &= a.variable(variable.index()) == b.variable(variable.index());
    }
    return alike;
  }

  private static void check(boolean holds, String claim, String line) {
    if (!holds) {
      throw new AssertionError(claim + ": " + line);
    }
  }
}
