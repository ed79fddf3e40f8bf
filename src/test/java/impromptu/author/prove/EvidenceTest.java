package impromptu.author.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.game.Game;
import impromptu.game.Playing;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What somebody has played settles what no search had the time for. */
class EvidenceTest {
  private static final String STORY =
      """
      "variables": {"rings": {"start": 0, "min": 0, "max": 9}},
      "things": {"bell": {"name": "bell", "in": "cellar",
        "on": {"push": [{"when": "rings = 7", "do": [{"end": "won"}]},
                        {"do": [{"set": "rings", "to": "rings + 1"}]}]}}},
      "endings": {"won": {"title": "Won", "text": "Won."}},
      "claims": {"often": {"possible": "rings = 3"}, "seldom": {"never": "rings = 3"},
                 "never-a-bell": {"always": "rings < 2"}, "always-a-bell": {"always": "rings >= 0"}}
      """;

  @Test
  void aStateThatWasPlayedSettlesAClaim() {
    Game game = Playing.cellarWith(STORY);
    String push = "push bell";
    Witness way =
        new Witness(
            0,
            List.of(),
            List.of("wait", push, "look", push, push, push, push, push, push, push, push));
    Limits limits = new Limits(1, 1L << 30, 60, 1);
    Findings findings =
        Proof.of(game, Plays.of(way), limits, (a, b, c, d, e) -> {}, new AtomicBoolean());
    assertEquals(
        List.of(
            "ending won proved 8",
            "no dead ends undecided -1",
            "possible often proved 3",
            "never seldom refuted 3",
            "always never-a-bell refuted 2",
            "always always-a-bell proved -1"),
        findings.claims().stream().map(EvidenceTest::told).toList());
  }

  private static String told(Claim claim) {
    int lines = claim.witness().map(way -> way.lines().size()).orElse(-1);
    return claim.name() + " " + claim.verdict().word() + " " + lines;
  }
}
