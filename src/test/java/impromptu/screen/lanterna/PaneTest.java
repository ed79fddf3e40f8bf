package impromptu.screen.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Chart;
import impromptu.screen.lanterna.Key.Press;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaneTest {
  private static String drawn(Chart chart, int columns, Typography type) {
    StringBuilder text = new StringBuilder();
    for (Line line : MapDrawing.of(chart, columns, 40, type)) {
      text.append(line.text().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  @Test
  void theMapAndWhatIsCarriedStandBesideTheStoryWhereThereIsRoom() {
    Playing playing = new Playing(120, 24).press(Press.MAP, Press.THINGS);
    assertEquals(
        """
        The Wings                                                                                      heart steady · turn 0
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                  The Rehearsal                           │                     Corridor ──
                                                                          │                         │
        Somewhere a piano is being tuned, one note at a time, each of     │                         │
        them a little less wrong than the one before it.                  │     The Dark ───── [The Wings]
                                                                          │       Stage
        The Wings                                                         │         │                       ╲
        Ropes climb into the dark above you. A velvet curtain stands      │                                    The Prompt
        between you and the house — heavy, black, and warm to the hand,   │                                      Corner
        as if somebody had been leaning on the other side. “Not yet,”     │
        says a voice, and says it twice.                                  │ Ways out
                                                                          │ west       The Dark Stage
        >                                                                 │ north      Corridor
                                                                          │ southeast  The Prompt Corner
                                                                          │ up
                                                                          │
                                                                          │ You carry
                                                                          │ a notebook
                                                                          │ two shoes
                                                                          │
                                                                          │ You wear
                                                                          │ a coat
        """,
        playing.text());
  }

  @Test
  void theyLieOverTheStoryWhereThereIsNone() {
    Playing playing = new Playing(60, 24).press(Press.MAP);
    assertEquals(
        """
        The Wings                          heart steady · turn 0
        ────────────────────────────────────────────────────────
                                Corridor ──
                                    │
                                    │
                The Dark ───── [The Wings]
                  Stage
                    │                       ╲
                                               The Prompt
                                                 Corner

        Ways out
        west       The Dark Stage
        north      Corridor
        southeast  The Prompt Corner
        up







        Esc returns to the story
        """,
        playing.text());
    playing.press(Press.MAP);
    assertEquals("The Rehearsal", playing.row(2));
    playing.press(Press.THINGS).type("look");
    assertEquals("> look|", playing.prompt());
    assertEquals("The Rehearsal", playing.row(2));
  }

  @Test
  void aMapOfRoomsThatNothingJoinsShowsThePlayersOwn() {
    Chart.Spot cell = new Chart.Spot("cell", "The Cell", List.of());
    Chart.Spot roof = new Chart.Spot("roof", "A Roof With Far Too Long a Name", List.of());
    Chart chart = new Chart("roof", List.of(cell, roof));
    assertEquals(
        """
                 [A Roof With
                Far Too Long a…
        """,
        drawn(chart, 30, Typography.UNICODE));
  }

  @Test
  void roomsThatWouldLieOnOneAnotherAreMovedOn() {
    Chart chart =
        new Chart(
            "a",
            List.of(
                spot("a", "north", "b", "east", "c", "northeast", "e"),
                spot("b", "south", "a", "east", "d"),
                spot("c", "west", "a", "north", "d2"),
                spot("d", "west", "b"),
                spot("d2", "south", "c"),
                spot("e", "southwest", "a", "north", "")));
    assertEquals(
        """
                                     D2
                                      |
                                      |
                      B --            E            -- D
                      |
                      |       /       |
                     [A] ------------ C
        """,
        drawn(chart, 60, Typography.ASCII));
  }

  private static Chart.Spot spot(String id, String... ways) {
    List<Chart.Way> all = new java.util.ArrayList<>();
    for (int i = 0; i < ways.length; i += 2) {
      all.add(new Chart.Way(ways[i], ways[i], ways[i + 1]));
    }
    return new Chart.Spot(id, id.toUpperCase(java.util.Locale.ROOT), all);
  }

  @Test
  void inTheDarkNoWaysAreShown() {
    Chart chart = new Chart("cave", List.of());
    assertEquals("", drawn(chart, 30, Typography.UNICODE));
    List<Line> lines =
        Pane.MAP.lines(
            new Pane.Around(chart, impromptu.game.Belongings.NONE),
            30,
            20,
            Typography.UNICODE,
            new Phrases());
    assertEquals("Too dark to see the ways.", lines.get(0).text());
  }

  @Test
  void noPaneIsEverWiderThanItsColumns() {
    for (int columns = 10; columns < 60; columns++) {
      for (Line line : MapDrawing.of(new ScriptedSession().chart(), columns, 9, Typography.ASCII)) {
        assertTrue(line.width() <= columns);
      }
    }
    Playing playing = new Playing(92, 10).press(Press.MAP, Press.THINGS);
    assertFalse(playing.text().lines().anyMatch(line -> Graphemes.width(line) > 92));
  }
}
