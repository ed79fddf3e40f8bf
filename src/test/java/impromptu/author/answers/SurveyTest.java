package impromptu.author.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.scenario.ScenarioReader;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose words answer, in a room with a bell and, once it is opened, a box with a ring in it. */
class SurveyTest {
  private static final String JSON =
      """
      {"story": {"title": "T", "start": "hall", "ifid": "00000000-0000-4000-8000-000000000000"},
       "rooms": {"hall": {"name": "Hall", "each-turn": "A draught."}},
       "things": {
         "bell": {"in": "hall", "is": ["fixed"], "on": {"touch": "It hums."}},
         "box": {"in": "hall", "is": ["fixed", "container", "openable"]},
         "ring": {"in": "box", "on": {"take": "It slips away."}}},
       "verbs": {"smell": {"report": "Dust."}}}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("story.json"), JSON);
  }

  private List<String> heard(String verb, String thing) throws IOException {
    Story story = ScenarioReader.read(folder).story().orElseThrow();
    return Survey.of(story, folder).stream()
        .filter(pair -> pair.verb().equals(verb) && pair.thing().equals(thing))
        .map(pair -> pair.origin() + " " + pair.answer().lines().findFirst().orElse(""))
        .toList();
  }

  @Test
  void whatIsWrittenForTheThingIsItsOwn() throws IOException {
    assertEquals(List.of("OWN It hums."), heard("touch", "bell"));
  }

  @Test
  void theAuthorsWordingOfAVerbIsTheStorysVoice() throws IOException {
    assertEquals(List.of("VOICE Dust."), heard("smell", "bell"));
  }

  @Test
  void whatTheRoomSaysAtTheEndOfTheTurnAnswersNothing() throws IOException {
    assertEquals(List.of("STOCK You taste nothing unexpected."), heard("taste", "bell"));
  }

  @Test
  void whatNoVerbCallsLikelyIsNotSensible() throws IOException {
    assertEquals(List.of(), heard("take", "bell"));
    assertEquals(List.of(), heard("open", "bell"));
  }

  @Test
  void onlyWhatATranscriptBringsIntoReachIsTried() throws IOException {
    assertEquals(List.of(), heard("take", "ring"));
    Files.createDirectory(folder.resolve("tests"));
    Files.writeString(folder.resolve("tests/a.txt"), "# opens\n\n> open box\n");
    assertEquals(List.of("OWN It slips away."), heard("take", "ring"));
  }
}
