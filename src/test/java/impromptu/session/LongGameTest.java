package impromptu.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.save.BadSave;
import impromptu.save.Past;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Games of very many lines. */
class LongGameTest {
  private static final Game CELLAR = Plays.cellar();
  private static final List<String> ROUND =
      List.of("take rope", "up", "drop rope", "down", "up", "take rope", "down", "drop rope");

  @TempDir Path folder;

  private Play played(int lines) {
    Play play = Play.begin(CELLAR, Plays.desk(folder, CELLAR));
    for (int i = 0; i < lines; i++) {
      play.submit(ROUND.get(i % ROUND.size()));
    }
    return play;
  }

  @Test
  void aLongGameGoesOnWithAllThatCanBeUndone() throws IOException, BadSave {
    Play play = played(6_004);
    play.submit("undo 3");
    play.close();
    Play resumed = Play.resume(CELLAR, Plays.desk(folder, CELLAR));
    assertEquals(6_001, resumed.opening().turn());
    assertTrue(PlainText.of(resumed.submit("redo")).startsWith("(Done again: up.)"));
    assertEquals(6_003, resumed.submit("i").turn());
    assertEquals(5_996, resumed.submit("undo 7").turn());
    assertEquals(5_000, resumed.submit("undo 996").turn());
    assertEquals(12, resumed.submit("undo 4988").turn());
    Plays.assertPlays(
        resumed,
        """
        > undo 12
        (Taken back: down; drop rope; up; take rope; drop rope; down; take rope; up; down; \
        drop rope; up; take rope.)

        Cellar

        Bare walls.

        You can see a lamp and a rope here.
        """);
    resumed.close();
  }

  @Test
  void aSaveTakesStatesAlongFromWhichItCanBeUndone() {
    Past past = played(1_234).save().past();
    assertEquals(List.of(1_000, 1_200), past.marks().stream().map(Past.Mark::after).toList());
    assertEquals(1_234, past.steps().size());
  }

  @Test
  void theBeginningOfAVeryLongGameIsForgotten() throws BadSave {
    Play play = Play.begin(CELLAR, Plays.desk(folder, CELLAR));
    String blanks = " ".repeat(1_900);
    int lines = 3_000;
    for (int i = 0; i < lines; i++) {
      play.submit(ROUND.get(i % ROUND.size()) + blanks + ".");
    }
    Past past = play.save().past();
    assertTrue(past.forgotten() > 0, "nothing was forgotten");
    assertEquals(lines, past.forgotten() + past.steps().size());
    Play again = Play.from(CELLAR, Plays.desk(folder, CELLAR), play.save());
    int reached = again.submit("undo 5000").turn();
    assertEquals(past.forgotten(), reached);
    assertEquals(reached, play.submit("undo 5000").turn());
    assertEquals(PlainText.of(play.submit("look")), PlainText.of(again.submit("look")));
  }
}
