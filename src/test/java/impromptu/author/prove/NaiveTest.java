package impromptu.author.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.game.Game;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search agrees with one that types every line there is and tells every world apart. */
class NaiveTest {
  private static final List<String> ON_ONE =
      List.of("take", "drop", "open", "close", "unlock", "lock", "eat", "push", "pull", "search");

  private static final List<String> ON_TWO = List.of("put # in", "put # on", "unlock # with");

  @ParameterizedTest
  @CsvSource({
    "one-step, cup",
    "eaten-key, gate biscuit",
    "one-way, rope hook",
    "counter, bell",
    "unsatisfiable, bell",
    "circle, bell",
    "hidden, heap coin",
    "stuck, bell",
    "full-hands, cup jug",
    "box, chest casket pin coin",
    "weighed-down, plate stone pebble",
    "trapdoor, pit stone pebble bell lever",
    "filled-up, jar coin stone"
  })
  void agrees(String name, String things) {
    Game game = SmallStories.game(name);
    Naive naive = new Naive(game, lines(List.of(things.split(" ", -1))));
    naive.search();
    Map<String, Integer> endings = new HashMap<>();
    int deadEnd = -1;
    for (Claim claim : SmallStories.findings(game, 2).claims()) {
      int length = claim.witness().map(witness -> witness.lines().size()).orElse(-1);
      if (claim.kind() == Claim.Kind.NO_DEAD_ENDS) {
        deadEnd = length;
      } else if (claim.verdict() == Verdict.PROVED) {
        endings.put(claim.id(), length);
      }
    }
    assertEquals(naive.endings(), endings);
    assertEquals(naive.nearestDeadEnd(), deadEnd);
  }

  private static List<String> lines(List<String> things) {
    List<String> lines = new ArrayList<>(List.of("wait", "north", "south", "east", "down", "up"));
    for (String thing : things) {
      ON_ONE.forEach(verb -> lines.add(verb + " " + thing));
      for (String other : things) {
        ON_TWO.forEach(verb -> lines.add(verb.replace("#", thing) + " " + other));
      }
    }
    return lines;
  }
}
