package impromptu.game;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.world.State;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every turn ends, whatever an author writes. */
class EndlessTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'rules': {'r': {'before': 'any', 'do': [{'try': 'look'}], 'continue': true}}",
        "'rules': {'r': {'instead': 'look', 'do': [{'try': 'look'}, {'try': 'look'}]}}",
        "'rules': {'r': {'after': 'jump', 'do': [{'try': 'jump'}, {'try': 'jump'}]}}",
        "'verbs': {'foo': {'grammar': 'foo', 'do': [{'try': 'bar'}, {'try': 'bar'}]},"
            + " 'bar': {'grammar': 'bar', 'do': [{'try': 'foo'}, {'try': 'foo'}]}}",
        "'rules': {'r': {'each-turn': [{'do': [{'try': 'jump'}, {'try': 'look'}]}]}}",
        "'scenes': {'s': {'begins': 'yes', 'ends': 'yes', 'again': true,"
            + " 'on-begin': {'do': [{'stop': 's'}]}, 'on-end': {'do': [{'begin': 's'}]}}}",
        "'timers': {'t': {'turns': 1, 'starts': true, 'repeats': true,"
            + " 'then': {'do': [{'begin': 't'}]}}}"
      })
  void aTurnEnds(String sections) {
    Game game = Playing.cellarWith(sections.replace('\'', '"'));
    State begun = game.begin(0, Set.of()).state();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          State state = begun;
          for (String line : List.of("look", "jump", "foo", "z", "look")) {
            Turn turn = game.turn(state, line);
            assertTrue(turn.narration().text().length() < 1_000_000, "said too much");
            state = turn.state();
          }
        });
  }
}
