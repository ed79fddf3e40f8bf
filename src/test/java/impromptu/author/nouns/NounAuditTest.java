package impromptu.author.nouns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import impromptu.scenario.ScenarioReader;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a story mentions and then does not know. */
class NounAuditTest {
  @TempDir private Path folder;

  private List<String> audit(String heard, String more, String... transcript) throws IOException {
    Files.writeString(
        folder.resolve("story.json"),
        """
        {"story": {"title": "T", "start": "hall", "ifid": "00000000-0000-4000-8000-000000000000"},
         "rooms": {"hall": {"name": "Hall", "on": {"listen": "%s"}}}%s}
        """
            .formatted(heard, more));
    Files.createDirectories(folder.resolve("tests"));
    Files.writeString(
        folder.resolve("tests/a.txt"), "# why\n\n> " + String.join("\n\n> ", transcript) + "\n");
    Story story = ScenarioReader.read(folder).story().orElseThrow();
    NounAudit.Outcome outcome = NounAudit.of(story, folder);
    return Stream.concat(
            outcome.mentions().stream().map(found -> found.at() + " " + found.noun()),
            outcome.unused().stream().map(noun -> "unused " + noun))
        .toList();
  }

  @Test
  void whatIsMentionedAndThereIsFine() throws IOException {
    assertEquals(
        List.of(),
        audit(
            "A bell hangs from the ceiling.",
            ", \"things\": {\"bell\": {\"in\": \"hall\", \"is\": [\"scenery\"]}}",
            "listen"));
  }

  @Test
  void whatIsOnlyMentionedIsToldWithItsPlace() throws IOException {
    assertEquals(
        List.of("story.json:2:54 bell"), audit("A bell hangs from the ceiling.", "", "listen"));
  }

  @Test
  void itIsTriedInTheStateThatTheTextLeavesBehind() throws IOException {
    String bell =
        """
        , "things": {"bell": {"in": "hall", "on": {
          "take": {"say": "The bell melts on your sleeve.", "do": [{"remove": "bell"}]},
          "touch": "The bell hums."}}}\
        """;
    assertEquals(List.of(), audit("Bare.", bell, "touch bell"));
    assertEquals(List.of("story.json:3:19 sleeve"), audit("Bare.", bell, "take bell"));
  }

  @Test
  void whatIsSpokenOfMayBeElsewhere() throws IOException {
    String far = ", \"things\": {\"bell\": {}}";
    assertEquals(
        List.of(),
        audit(
            "A voice says, \\\"The bell was stolen.\\\"",
            far.replace("}}", "}, \"voice\": {\"in\": \"hall\"}}"),
            "listen"));
    assertEquals(
        List.of("story.json:2:54 bell"), audit("A bell hangs from the ceiling.", far, "listen"));
  }

  @Test
  void partsOfTimeAndSpeechAreNoThings() throws IOException {
    assertEquals(List.of(), audit("You wait a moment, in a way.", "", "listen"));
  }

  @Test
  void anAuthorMayExemptANounWithAReasonAndIsToldOfThoseThatAreNotNeeded() throws IOException {
    Files.createDirectories(folder.resolve("tests"));
    Files.writeString(
        folder.resolve("tests/nouns.json"),
        "{\"bell\": \"only heard\", \"whistle\": \"not there any more\"}");
    assertEquals(List.of("unused whistle"), audit("A bell hangs from the ceiling.", "", "listen"));
  }

  @Test
  void anExemptionWithoutAReasonIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("tests"));
    Files.writeString(folder.resolve("tests/nouns.json"), "{\"bell\": \" \"}");
    IOException refused = assertThrows(IOException.class, () -> audit("Bare.", "", "listen"));
    assertEquals(
        folder.resolve("tests/nouns.json") + ": \"bell\" needs a reason", refused.getMessage());
    Files.writeString(folder.resolve("tests/nouns.json"), "[]");
    assertThrows(IOException.class, () -> audit("Bare.", "", "listen"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cloak", "workshop", "dream"})
  void whatComesWithTheProgramKnowsWhatItMentions(String name) throws IOException {
    Path scenario = Path.of("scenario", name);
    Story story = ScenarioReader.read(scenario).story().orElseThrow();
    assertEquals(
        "0 nouns mentioned and not known.\n", new NounReport(NounAudit.of(story, scenario)).text());
  }
}
