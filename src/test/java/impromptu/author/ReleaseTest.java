package impromptu.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.scenario.Loaded;
import impromptu.scenario.ScenarioReader;
import impromptu.session.Plays;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edit since the last release does to its saves is told by a check. */
class ReleaseTest {
  @TempDir Path folder;

  private List<String> warned(String... edits) throws IOException {
    Files.writeString(folder.resolve("story.json"), Plays.story());
    Story story = ScenarioReader.read(folder).story().orElseThrow();
    Release.write(story, folder);
    String edited = Plays.story();
    for (int i = 0; i < edits.length; i += 2) {
      edited = edited.replace(edits[i], edits[i + 1]);
    }
    Files.writeString(folder.resolve("story.json"), edited);
    Loaded loaded = ScenarioReader.check(folder);
    return loaded.problems().stream()
        .filter(problem -> problem.code().equals("W014"))
        .map(problem -> problem.message())
        .toList();
  }

  @Test
  void nothingIsWarnedOfWhereNothingIsGone() throws IOException {
    assertEquals(List.of(), warned());
    assertEquals(List.of(), warned("Bare walls.", "Stone.", "\"max\": 9", "\"max\": 10"));
  }

  @Test
  void whatIsGoneOrNarrower() throws IOException {
    assertEquals(
        List.of(
            "saves of the last release hold \"rope\", which is gone; if it is only called otherwise,"
                + " say so in \"renamed\" of \"story\"",
            "saves of the last release may hold a value of \"nerve\" that it can't have any more",
            "saves of the last release may hold a value of \"mood\" that it can't have any more"),
        warned(
            "\"rope\": {",
            "\"cord\": {",
            "\"max\": 9",
            "\"max\": 8",
            "[\"calm\", \"tense\"]",
            "[\"wild\", \"tense\"]",
            "\"start\": \"calm\"",
            "\"start\": \"wild\""));
  }

  @Test
  void whatIsDeclaredToBeRenamedIsNotGone() throws IOException {
    assertEquals(
        List.of(),
        warned(
            "\"rope\": {",
            "\"cord\": {",
            "\"version\": \"1\"",
            "\"version\": \"2\", \"renamed\": {\"rope\": \"cord\"}"));
  }

  @Test
  void whatIsRenamedMustBeThereAndNotTwice() throws IOException {
    Files.writeString(
        folder.resolve("story.json"),
        Plays.story()
            .replace(
                "\"version\": \"1\"",
                "\"renamed\": {\"rope\": \"bell\", \"x\": \"gone\", \"A b\": \"bell\"}"));
    assertEquals(
        List.of(
            "\"rope\" is still there under that id",
            "nothing has the id \"gone\"",
            "\"A b\" never was an id"),
        ScenarioReader.read(folder).problems().stream().map(problem -> problem.message()).toList());
  }
}
