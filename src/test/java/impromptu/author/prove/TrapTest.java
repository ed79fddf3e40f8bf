package impromptu.author.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.game.Playing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dead end is found without seeing all, and only where there is one. */
class TrapTest {
  private static final double SECONDS = 120;

  @ParameterizedTest
  @MethodSource("impromptu.author.prove.SmallStories#names")
  void theSearchOfAllStatesAgrees(String name) {
    Game game = SmallStories.game(name);
    Sights sights = sights(game, 2_000_000);
    assertTrue(sights.isWhole());
    Optional<Sights.Found> found =
        new Trap(sights, limits(2_000_000), watch(2_000_000))
            .find((explored, state) -> true, ending -> true);
    if (found.isPresent()) {
      Explored in = found.get().in();
      assertFalse(in.hopeful().get(found.get().state()));
    }
    if (found.flatMap(Sights.Found::witness).isPresent()) {
      assertEquals(Verdict.REFUTED, new Question.Hopeful().answer(sights).verdict());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"eaten-key", "one-way", "timer-runs-out"})
  void itIsFound(String name) {
    Sights sights = sights(SmallStories.game(name), 2_000_000);
    Trap trap = new Trap(sights, limits(2_000_000), watch(2_000_000));
    assertTrue(trap.find((explored, state) -> true, ending -> true).isPresent());
  }

  private static final String THINGS =
      """
      "things": {
        "well": {"name": "well", "in": "cellar", "is": ["fixed"], "on": {"enter": {
          "do": [{"move": "player", "to": "deep"}]}}},
        "bell": {"name": "bell", "in": "cellar", "on": {"push": {"do": [{"end": "won"}]}}},
        "cup": {"name": "cup", "in": "cellar", "is": ["container", "open"]},
        "jar": {"name": "jar", "in": "cellar", "is": ["container", "open"]},
        "box": {"name": "box", "in": "cellar", "is": ["container", "open"]},
        "pot": {"name": "pot", "in": "cellar", "is": ["container", "open"]}},
      "endings": {"won": {"title": "Won"%s}}
      """;
  private static final String PIT =
      """
      "rooms": {"deep": {"name": "Deep", "description": "Deep."}},
      """;
  private static final String SHAFT =
      """
      "rooms": {"deep": {"name": "Deep", "description": "Deep.", "exits": {"up": "cellar"}}},
      """;

  @Test
  void aPitIsFoundThoughThereIsMuchToSee() {
    assertTrue(stuck(PIT + THINGS.formatted("")).startsWith("refuted stuck after 1 command"));
    assertTrue(stuck(SHAFT + THINGS.formatted("")).startsWith("undecided"));
  }

  /** What a search that may keep few states tells of dead ends. */
  private static String stuck(String sections) {
    Game game = Playing.cellarWith(sections);
    Findings findings = Proof.of(game, limits(300), (a, b, c, d, e) -> {}, new AtomicBoolean());
    Claim claim =
        findings.claims().stream()
            .filter(each -> each.kind() == Claim.Kind.NO_DEAD_ENDS)
            .findFirst()
            .orElseThrow();
    return claim.verdict().word() + " " + claim.why();
  }

  private static Limits limits(int states) {
    return new Limits(states, 1L << 30, SECONDS, 2);
  }

  private static Watch watch(int states) {
    return new Watch(limits(states), (a, b, c, d, e) -> {}, new AtomicBoolean());
  }

  private static Sights sights(Game game, int states) {
    Watch watch = watch(states);
    Model model =
        new Model(game, game.begin(0, Set.of()).state().world(), Aim.open(List.of()), watch);
    return new Slice(model, limits(states), watch).sights(SECONDS);
  }
}
