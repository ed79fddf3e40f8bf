package impromptu.cli;

import impromptu.image.ImageWriter;
import impromptu.scenario.ScenarioReader;
import impromptu.story.Story;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A step of the build: writes the image of every scenario that plays, for the jar. */
public final class Images {
  private Images() {}

  /**
   * Writes the images of the scenarios in a folder.
   *
   * @param args the folder of scenarios, and the folder for images, which is emptied first
   */
  public static void main(String[] args) throws IOException {
    Path images = Path.of(args[1]);
    Files.createDirectories(images);
    for (File old : images.toFile().listFiles()) {
      Files.delete(old.toPath());
    }
    File[] scenarios = Path.of(args[0]).toFile().listFiles(File::isDirectory);
    Arrays.sort(scenarios);
    for (File scenario : scenarios) {
      Optional<Story> story = ScenarioReader.read(scenario.toPath()).story();
      if (story.isPresent()) {
        Files.write(images.resolve(story.get().meta().hash()), ImageWriter.write(story.get()));
      }
    }
  }
}
