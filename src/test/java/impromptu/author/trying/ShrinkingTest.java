package impromptu.author.trying;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShrinkingTest {
  @Test
  void onlyWhatIsNeededStaysInItsOrder() {
    List<String> lines = List.of("a", "key", "b", "c", "door", "d", "e", "f", "out");
    assertEquals(
        List.of("key", "door", "out"),
        Shrinking.shortest(lines, some -> some.containsAll(List.of("key", "door", "out"))));
  }

  @Test
  void nothingIsNeededForWhatIsAlwaysSo() {
    assertEquals(List.of(), Shrinking.shortest(List.of("a", "b", "c"), some -> true));
  }

  @Test
  void noLineOfTheResultCanBeLeftOut() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(30); i++) {
        lines.add("" + random.nextInt(5));
      }
      int wanted = random.nextInt(lines.size()) / 2;
      List<String> shortest =
          Shrinking.shortest(
              lines,
              some ->
                  some.stream().filter("3"::equals).count()
                      >= Math.min(wanted, lines.stream().filter("3"::equals).count()));
      assertEquals(shortest.size(), shortest.stream().filter("3"::equals).count());
    }
  }
}
