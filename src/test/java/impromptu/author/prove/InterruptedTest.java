package impromptu.author.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.scenario.ScenarioReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Whoever ends a search gets at once what it knows by then. */
class InterruptedTest {
  private static final Duration AT_ONCE = Duration.ofSeconds(3);

  private final AtomicBoolean signal = new AtomicBoolean();
  private long given;

  private Findings findings(Game game, double seconds) {
    Limits limits = new Limits(2_000_000, 1L << 30, seconds, 2);
    return Proof.of(game, limits, (a, b, c, d, e) -> end(), signal);
  }

  private void end() {
    signal.set(true);
    given = given == 0 ? System.nanoTime() : given;
  }

  private static Game workshop() {
    Path folder = Path.of("scenario/workshop");
    return new Game(ScenarioReader.readToPlay(folder).story().orElseThrow());
  }

  @Test
  void beforeItHasBegunAllThatNeedsASearchIsUndecided() {
    Game game = workshop();
    end();
    Findings findings = assertTimeoutPreemptively(AT_ONCE, () -> findings(game, 60));
    assertEquals(Stop.INTERRUPTED, findings.stop());
    List<Claim> sought =
        findings.claims().stream().filter(claim -> claim.kind() != Claim.Kind.RESOLVED).toList();
    assertTrue(sought.size() > 1);
    for (Claim claim : sought) {
      assertEquals(Verdict.UNDECIDED, claim.verdict());
      assertEquals("not looked into when it was interrupted", claim.why());
    }
    assertTrue(findings.reaches().size() > 2);
    for (Reach reach : findings.reaches()) {
      assertEquals(reach.all(), reach.undecided().size());
    }
  }

  @Test
  void inTheMiddleOfASearchWhatItHasSeenIsTold() {
    Findings findings = findings(workshop(), 60);
    assertTrue(System.nanoTime() - given < AT_ONCE.toNanos());
    assertEquals(Stop.INTERRUPTED, findings.stop());
    assertTrue(findings.states() > 0);
  }

  @Test
  void aTimeThatIsUpBeforeItHasBegunIsSaid() {
    Findings findings = findings(workshop(), 0.001);
    assertEquals(Stop.TIME, findings.stop());
    assertEquals("not looked into when its time was up", findings.claims().get(0).why());
  }
}
