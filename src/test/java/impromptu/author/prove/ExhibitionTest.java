package impromptu.author.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.author.Transcripts;
import impromptu.author.coverage.Coverage;
import impromptu.author.coverage.Coverage.Unseen;
import impromptu.author.coverage.Exhibit;
import impromptu.game.Game;
import impromptu.scenario.Loaded;
import impromptu.scenario.ScenarioReader;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can be shown is told from what can't, and both from what nobody knows. */
class ExhibitionTest {
  private static final Path STORY =
      Path.of("src/test/resources/impromptu/author/coverage/three-ways/story.json");

  private static final int FEW = 400;

  private static Story story(String json) {
    Loaded loaded = ScenarioReader.readText(Map.of("story.json", json));
    return loaded.story().orElseThrow(() -> new AssertionError(loaded.problems()));
  }

  private static List<Showing> showings(Story story, int states, int threads) {
    List<Exhibit> all = Coverage.of(story).unseen().stream().map(Unseen::exhibit).toList();
    Limits limits = new Limits(states, 1L << 30, 120, threads);
    return Exhibition.of(story, all, limits, (a, b, c, d, e) -> {}, new AtomicBoolean());
  }

  /** Everything with a verdict, as it is told. */
  private static List<String> told(Story story, List<Showing> showings, Verdict verdict) {
    List<String> told = new ArrayList<>();
    List<Unseen> all = Coverage.of(story).unseen();
    for (int i = 0; i < all.size(); i++) {
      if (showings.get(i).verdict() == verdict) {
        String way = showings.get(i).way().map(found -> " " + found.lines()).orElse("");
        told.add(all.get(i).what() + way);
      }
    }
    return told;
  }

  @Test
  void eachSortHasAllThree() throws IOException {
    Story story = story(Files.readString(STORY));
    List<Showing> showings = showings(story, FEW, 2);
    List<String> can = told(story, showings, Verdict.PROVED);
    List<String> never = told(story, showings, Verdict.REFUTED);
    List<String> open = told(story, showings, Verdict.UNDECIDED);
    assertTrue(can.contains("\"A windy yard.\" [north]"), can::toString);
    assertTrue(
        can.contains("\"Burning.\" [push switch, touch switch, touch switch, touch switch]"));
    assertTrue(
        can.stream().anyMatch(way -> way.matches("rule red-walk \\[push switch, [^,]*]")),
        can::toString);
    assertTrue(can.contains("hall, north [north]"), can::toString);
    assertTrue(can.contains("worn-out [push switch, push switch]"), can::toString);
    assertEquals(
        List.of("\"full of stars\"", "\"A dark cellar.\"", "hall, east", "cellar, west"), never);
    assertTrue(open.contains("\"A high loft.\""), open::toString);
    assertTrue(open.contains("rule no-shadow"), open::toString);
    assertTrue(open.contains("hall, west"), open::toString);
    assertTrue(open.contains("broken"), open::toString);
  }

  @Test
  void aWholeSearchTellsWhatCannotBe() throws IOException {
    Story story = story(Files.readString(STORY).replace("turns - turns = 1", "red + blue = 7"));
    List<Showing> showings = showings(story, FEW, 2);
    assertEquals(List.of(), told(story, showings, Verdict.UNDECIDED));
    assertEquals(
        List.of(
            "\"full of stars\"",
            "\"A dark cellar.\"",
            "\"A high loft.\"",
            "\", at war with itself\"",
            "\"Both at once.\"",
            "\"It hums.\"",
            "\"Nothing goes first.\"",
            "\"Two shadows go first.\"",
            "\"Broken\"",
            "\"The switch breaks.\"",
            "switch, push",
            "switch, touch",
            "rule no-shadow",
            "rule two-shadows",
            "ending broken",
            "hall, east",
            "hall, west",
            "cellar, west",
            "loft, east",
            "broken"),
        told(story, showings, Verdict.REFUTED));
  }

  /** Between turns it is never so that both are on. */
  @Test
  void whatIsSoInTheMidstOfATurnIsSeen() throws IOException {
    Story story = story(Files.readString(STORY));
    List<String> can = told(story, showings(story, FEW, 1), Verdict.PROVED);
    assertTrue(can.contains("\"For a moment, purple.\" [push switch]"), can::toString);
  }

  /** An exit that is always shut is taken all the same where a rule goes its way. */
  @Test
  void aRuleMayGoTheWayOfAnExit() throws IOException {
    String json =
        Files.readString(STORY)
            .replace("turns - turns = 1", "red + blue = 7")
            .replace(
                "{ \"when\": \"direction is south\", \"say\": \"A wall.\" }",
                "{ \"when\": \"direction is east\", \"do\": [{ \"move\": \"player\","
                    + " \"to\": \"cellar\" }] }");
    Story story = story(json);
    List<String> can = told(story, showings(story, FEW, 2), Verdict.PROVED);
    assertTrue(can.contains("hall, east [east]"), can::toString);
  }

  @Test
  void whatWasPlayedCanBeComeToAndANumberMayLeaveItsRange() throws IOException {
    String json =
        Files.readString(STORY)
            .replace("turns - turns = 1", "red + blue = 7")
            .replace("\"set\": \"blue\", \"to\": \"1\"", "\"set\": \"blue\", \"to\": \"blue + 2\"");
    Game game = new Game(story(json));
    Limits limits = new Limits(FEW, 1L << 30, 120, 2);
    Witness play = new Witness(0, List.of(), List.of("north", "push switch"));
    Findings findings =
        Proof.of(game, Plays.of(play), limits, (a, b, c, d, e) -> {}, new AtomicBoolean());
    assertEquals(
        "rooms 4 [cellar, loft] []; things 1 [] []; exits 6 [hall east, hall west, cellar west,"
            + " loft east] []; overruns 3 [red, spell] []",
        findings.reaches().stream()
            .filter(reach -> !List.of("passages", "answers", "taken").contains(reach.sort()))
            .map(
                reach ->
                    reach.sort()
                        + " "
                        + reach.all()
                        + " "
                        + reach.never()
                        + " "
                        + reach.undecided())
            .collect(Collectors.joining("; ")));
    assertTrue(findings.reaches().get(3).never().toString().contains("full of stars"));
    Reach overruns = findings.reaches().get(findings.reaches().size() - 1);
    assertEquals(Set.of("blue"), overruns.ways().keySet());
    assertEquals(List.of("push switch", "push switch"), overruns.ways().get("blue").lines());
  }

  @Test
  void itIsTheSameForAnyNumberOfThreads() throws IOException {
    Story story = story(Files.readString(STORY).replace("turns - turns = 1", "red + blue = 7"));
    assertEquals(showings(story, FEW, 1), showings(story, FEW, 2));
  }

  /** Nothing that a transcript shows is said to be out of reach, though the search sees none. */
  @Test
  void nothingThatWasShownIsSaidToBeOutOfReach() throws IOException {
    String scenario = "scenario/cloak";
    Story story = ScenarioReader.readToPlay(Path.of(scenario)).story().orElseThrow();
    Set<Object> unseen = Collections.newSetFromMap(new IdentityHashMap<>());
    Coverage shown = new Transcripts(story, Path.of(scenario)).run().coverage();
    shown.unseen().forEach(each -> unseen.add(each.at()));
    List<Showing> showings = showings(story, FEW, 2);
    List<Unseen> all = Coverage.of(story).unseen();
    for (int i = 0; i < all.size(); i++) {
      Unseen each = all.get(i);
      assertTrue(
          showings.get(i).verdict() != Verdict.REFUTED || unseen.contains(each.at()),
          each.at() + " " + each.what());
    }
  }
}
