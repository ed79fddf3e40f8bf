package impromptu.screen.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Leafing in the lines typed before, and completing the one being typed. */
class LeafingTest {
  @Test
  void goesBackAndForthAndKeepsWhatWasBeingTyped() {
    History history = new History(List.of("look"));
    history.add("north");
    assertEquals("north", history.older("ta"));
    assertEquals("look", history.older("north"));
    assertEquals("look", history.older("look"));
    assertEquals("north", history.newer("look"));
    assertEquals("ta", history.newer("north"));
    assertEquals("ta", history.newer("ta"));
  }

  @Test
  void keepsNeitherBlanksNorRepetitions() {
    History history = new History(List.of());
    history.add("wait");
    history.add("wait");
    history.add(" ");
    assertEquals(List.of("wait"), history.lines());
  }

  @Test
  void completesTheLastWord() {
    assertEquals(
        new Completion("take curtain ", List.of()), Completion.of("take cu", List.of("curtain")));
  }

  @Test
  void completesAsFarAsAllAgreeAndOffersTheRest() {
    List<String> both = List.of("curtain", "curtsey");
    assertEquals(new Completion("curt", both), Completion.of("cu", both));
    assertEquals(new Completion("curt", both), Completion.of("curt", both));
  }

  @Test
  void leavesAloneWhatNothingFits() {
    assertEquals(new Completion("xyz", List.of()), Completion.of("xyz", List.of()));
  }
}
