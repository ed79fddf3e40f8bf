package impromptu.author.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has no bearing on an ending does not make for more states; what has, does. */
class SliceTest {
  @ParameterizedTest
  @CsvSource({
    "whichever, 2",
    "beside-it, 2",
    "spare-choice, 5",
    "room-in-jar, 4",
  })
  void whatIsBesideThePointIsLeftOut(String name, int states) {
    assertEquals(states, SmallStories.findings(SmallStories.game(name), 2).states());
  }

  @ParameterizedTest
  @CsvSource({"in-what-order, 27", "rare-choice, 57"})
  void whatDecidesIsKept(String name, int states) {
    assertEquals(states, SmallStories.findings(SmallStories.game(name), 2).states());
  }
}
