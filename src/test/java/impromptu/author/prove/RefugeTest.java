package impromptu.author.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.game.Playing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** One ending that is always in reach proves that nobody gets stuck, and nothing else does. */
class RefugeTest {
  private static final String GOING_HOME =
      """
      "verbs": {"go-home": {"grammar": ["go home"], "do": [{"end": "home"}]}},
      """;

  private static final String A_CUP_TO_BREAK =
      """
      "things": {
        "cup": {"name": "cup", "in": "cellar", "on": {
          "attack": {"do": [{"remove": "cup"}]},
          "kiss": {"do": [{"end": "won"}]}}},
        "box": {"name": "box", "in": "cellar", "is": ["container", "open"]},
        "jar": {"name": "jar", "in": "cellar", "is": ["container", "open"]}},
      "endings": {"won": {"title": "Won"}, "home": {"title": "Home"}}
      """;

  @Test
  void whereOneMayAlwaysGoHomeNobodyIsStuck() {
    Optional<Claim> found = refuge(Playing.cellarWith(GOING_HOME + A_CUP_TO_BREAK));
    assertTrue(found.isPresent());
    assertEquals(Verdict.PROVED, found.get().verdict());
    assertEquals(
        "from every state \"home\" can be reached, or another on the way", found.get().why());
  }

  @Test
  void whereHomeIsBarredOnceTheCupIsBrokenNothingIsProved() {
    String barred =
        """
        "verbs": {"go-home": {"grammar": ["go home"],
          "refuse": [{"when": "holder of cup is nothing", "say": "Not now."}], "do": [{"end": "home"}]}},
        """;
    assertTrue(refuge(Playing.cellarWith(barred + A_CUP_TO_BREAK)).isEmpty());
  }

  @Test
  void anEndingThatComesOnTheWayIsAsGood() {
    String onTheWay =
        """
        "verbs": {"go-home": {"grammar": ["go home"], "do": [
          {"choose": [{"when": "holder of cup is nothing", "do": [{"end": "won"}]}]}, {"end": "home"}]}},
        """;
    assertTrue(refuge(Playing.cellarWith(onTheWay + A_CUP_TO_BREAK)).isPresent());
  }

  @Test
  void whatWasFoundInEarlierPlayingsIsNotLeftOut() {
    String onlyOnce =
        """
        "verbs": {"go-home": {"grammar": ["go home"],
          "refuse": [{"when": "found won", "say": "Not again."}], "do": [{"end": "home"}]}},
        """;
    assertTrue(refuge(Playing.cellarWith(onlyOnce + A_CUP_TO_BREAK)).isEmpty());
  }

  @Test
  void noStoryWithADeadEndHasOne() throws IOException {
    List<String> safe = new ArrayList<>();
    for (String name : SmallStories.names()) {
      Game game = SmallStories.game(name);
      if (refuge(game).isPresent()) {
        safe.add(name);
        SmallStories.findings(game, 2).claims().stream()
            .filter(claim -> claim.kind() == Claim.Kind.NO_DEAD_ENDS)
            .forEach(claim -> assertEquals(Verdict.PROVED, claim.verdict(), name));
      }
    }
    assertTrue(safe.size() > 1, () -> "few have one: " + safe);
  }

  private static Optional<Claim> refuge(Game game) {
    Limits limits = new Limits(100_000, 1L << 28, 60, 2);
    Watch watch = new Watch(limits, (a, b, c, d, e) -> {}, new AtomicBoolean());
    Model main =
        new Model(game, game.begin(0, Set.of()).state().world(), Aim.open(List.of()), watch);
    return new Refuge(game, limits, watch).find(main);
  }
}
