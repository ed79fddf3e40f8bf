package impromptu.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The list of rows, the tests that name them, and the table. */
class RowsTest {
  @Test
  void everyNameIsThatOfARow() {
    Set<String> named = named();
    named.removeAll(Bar.ids());
    assertEquals(Set.of(), named);
  }

  @Test
  void noRowStandsTwice() {
    List<String> ids = Bar.ids();
    assertEquals(Set.copyOf(ids).size(), ids.size());
  }

  @Test
  void aRowIsHeldWhenAllItsTestsPassed() {
    String text = Table.text(Map.of("L1", true, "L2", false));
    assertTrue(text.contains("every story | held |\n| L2 | ★ |"), text);
    assertTrue(text.contains("do the same | **not held** |\n| L3 |  |"), text);
    assertTrue(text.contains("| X15 |  | WHY tells how the last line was read | no test |"), text);
  }

  private static Set<String> named() {
    Set<String> named = new TreeSet<>();
    Bar.tests().forEach(test -> named.addAll(List.of(test.getAnnotation(Row.class).value())));
    return named;
  }
}
