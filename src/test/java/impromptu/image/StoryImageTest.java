package impromptu.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.scenario.ScenarioReader;
import impromptu.story.Story;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A story and its image are the same story. */
class StoryImageTest {
  @ParameterizedTest
  @ValueSource(strings = {"dream", "cloak", "workshop"})
  void whatWasWrittenReadsBackTheSame(String scenario) {
    Story story = ScenarioReader.read(Path.of("scenario", scenario)).story().orElseThrow();
    byte[] image = ImageWriter.write(story);
    Story back = StoryImage.read(image);
    assertEquals(story, back);
    assertArrayEquals(image, ImageWriter.write(back));
  }
}
