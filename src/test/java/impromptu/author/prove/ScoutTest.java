package impromptu.author.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.game.Guide;
import impromptu.game.Guide.Nudge;
import impromptu.game.Onlooker;
import impromptu.game.Prompter;
import impromptu.world.Draft;
import impromptu.world.State;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the search knows is told in degrees, and where nothing leads on, nothing is told. */
@Timeout(120)
class ScoutTest {
  private final Scout scout = new Scout(SmallStories.game("one-way").story());
  private final Game game =
      new Game(SmallStories.game("one-way").story(), Onlooker.NOBODY, Prompter.NOBODY, scout);

  private String hint(State state) {
    String told = game.turn(state, "hint").narration().text();
    while (told.startsWith("Nothing comes to mind yet")) {
      told = game.turn(state, "hint").narration().text();
    }
    return told;
  }

  @Test
  void aHintIsTakenFurtherEachTimeItIsAskedFor() {
    State start = game.begin(0, Set.of()).state();
    assertEquals(
        "There is something to be done here.\n\n(More hints on this: 2. Ask again.)", hint(start));
    assertEquals("It has to do with the rope.\n\n(More hints on this: 1. Ask again.)", hint(start));
    assertEquals("You could type TAKE ROPE.\n\n(That is the last hint on this.)", hint(start));
    State after = game.turn(start, "take rope").state();
    assertEquals(
        "What comes next is not to be done here.\n\n(More hints on this: 2. Ask again.)",
        hint(after));
  }

  @Test
  void whereNothingLeadsOnThereIsNoHint() {
    State stuck = game.turn(game.begin(0, Set.of()).state(), "down").state();
    assertEquals("There is no hint for this moment.", hint(stuck));
  }

  @Test
  void isLostOnceItIsKnownThatNoEndingIsInReach() throws InterruptedException {
    State start = game.begin(0, Set.of()).state();
    State stuck = game.turn(start, "down").state();
    assertFalse(scout.isLost(stuck.world()));
    scout.watch();
    while (!scout.isLost(stuck.world())) {
      Thread.sleep(50);
    }
    assertFalse(scout.isLost(start.world()));
    assertTrue(
        game.turn(start, "down").narration().text().endsWith("UNDO takes the last turn back.)"));
  }

  @Test
  void ofAWorldThatPlayCantComeToNothingIsTold() {
    State start = game.begin(0, Set.of()).state();
    Draft draft = start.world().draft();
    game.layout().move(draft, game.story().player(), 0);
    State nowhere = new State(draft.world(), start.exchange());
    assertEquals("There is no hint for this moment.", hint(nowhere));
  }

  @Test
  void aGuideWhoKnowsNothingSaysSo() {
    assertEquals(Optional.<Nudge>empty(), Guide.NOBODY.nudge(game.begin(0, Set.of()).state()));
  }
}
