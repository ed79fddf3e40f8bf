package impromptu.author.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.author.coverage.Coverage;
import impromptu.game.Game;
import impromptu.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Random play is the same each time, and shows most of what is easily shown. */
class StrollTest {
  @Test
  void showsMostOfAStory() {
    Game game =
        new Game(ScenarioReader.readToPlay(Path.of("scenario/workshop")).story().orElseThrow());
    List<Witness> strolls = strolls(game);
    assertEquals(strolls, strolls(game));
    Eyewitness eyewitness = new Eyewitness(game.story());
    eyewitness.playAll(strolls, (world, lines) -> {});
    for (Coverage.Share share : eyewitness.coverage().shares()) {
      if (!share.sort().equals("endings")) {
        assertTrue(2 * share.seen() > share.all(), () -> share.sort() + " " + share.seen());
      }
    }
  }

  private static List<Witness> strolls(Game game) {
    Limits limits = new Limits(1, 1, 300, 1);
    return Stroll.through(game, new Watch(limits, (a, b, c, d, e) -> {}, new AtomicBoolean()));
  }
}
