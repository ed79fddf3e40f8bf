package impromptu.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.game.Playing;
import impromptu.scenario.Loaded;
import impromptu.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide's first hour shows does what it says, step by step. */
class GuideTest {
  private static final Pattern SAMPLE =
      Pattern.compile("```(json|play) ?([\\w.]*)\\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void everySampleOfTheFirstHourIsCleanAndPlaysAsShown() throws IOException {
    String guide = Files.readString(Path.of("scenario/README.md"));
    String hour =
        guide.substring(guide.indexOf("## The first hour"), guide.indexOf("## The sections"));
    Matcher samples = SAMPLE.matcher(hour);
    int played = 0;
    while (samples.find()) {
      if (samples.group(1).equals("json")) {
        Files.writeString(folder.resolve(samples.group(2)), samples.group(3));
      } else {
        Loaded loaded = ScenarioReader.check(folder);
        assertEquals(List.of(), loaded.problems());
        Playing.assertPlays(new Game(loaded.story().orElseThrow()), samples.group(3));
        played++;
      }
    }
    assertTrue(played >= 3);
  }
}
