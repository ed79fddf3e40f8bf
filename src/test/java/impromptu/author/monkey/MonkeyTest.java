package impromptu.author.monkey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.author.nouns.Hearing;
import impromptu.scenario.ScenarioReader;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What random play finds. */
class MonkeyTest {
  @TempDir private Path folder;

  private static final String STORY =
      """
      {"story": {"title": "T", "start": "hall", "ifid": "00000000-0000-4000-8000-000000000000"},
       "rooms": {"hall": {"name": "Hall", "exits": {"north": "yard"%s}}, "yard": {"name": "Yard"}},
       "things": {"bell": {"in": "hall", "is": ["fixed"], "on": {"touch": %s}}},
       "rules": {"still": {"instead": "any", "when": "at yard", "say": "You can't move."}},
       "endings": {"out": {"title": "Out", "text": "Out."}}}
      """;

  private static List<String> found(String exit, String touch) {
    String json = STORY.formatted(exit, touch);
    Story story = ScenarioReader.readText(Map.of("a.json", json)).story().orElseThrow();
    return new Monkey(story, 7)
        .play(40, 60).stream()
            .map(fault -> fault.kind() + " " + fault.detail() + " " + fault.lines())
            .sorted()
            .toList();
  }

  @Test
  void aRoomInWhichNothingCanBeDoneIsDead() {
    assertEquals(List.of("DEAD in yard [north]"), found("", "\"It hums.\""));
  }

  @Test
  void aTurnThatTellsNothingIsSilent() {
    assertEquals(
        List.of("DEAD in yard [north]", "SILENT touch bell [touch bell]"),
        found("", "{\"do\": []}"));
  }

  @Test
  void aNounThatIsMentionedAndNotKnownIsToldOnceWithTheFewestLines() throws IOException {
    String json = STORY.formatted("", "\"It hums, and a sparrow flies up.\"");
    Path file = Files.writeString(folder.resolve("a.json"), json);
    Hearing hearing = new Hearing(ScenarioReader.read(file).story().orElseThrow(), file);
    assertEquals(
        List.of("DEAD in yard [north]", "NOUN \"sparrow\", a.json:3 [touch bell]"),
        new Monkey(hearing, 7)
            .play(40, 60).stream()
                .map(fault -> fault.kind() + " " + fault.detail() + " " + fault.lines())
                .map(fault -> fault.replaceFirst("(a.json:\\d+):\\d+", "$1"))
                .sorted()
                .toList());
  }

  @Test
  void theSameSeedFindsTheSame() {
    assertEquals(found("", "{\"do\": []}"), found("", "{\"do\": []}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cloak", "workshop"})
  void noNounIsUnknownInTheExamples(String name) throws IOException {
    Path scenario = Path.of("scenario", name);
    Story story = ScenarioReader.read(scenario).story().orElseThrow();
    assertEquals(List.of(), new Monkey(new Hearing(story, scenario), 2).play(10, 60));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cloak", "workshop", "dream"})
  void nothingIsFoundInWhatComesWithTheProgram(String name) {
    Path scenario = Path.of("scenario", name);
    Story story = ScenarioReader.read(scenario).story().orElseThrow();
    assertEquals(List.of(), new Monkey(story, 1).play(20, 120));
  }
}
