package impromptu.cli;

import impromptu.scenario.Loaded;
import impromptu.scenario.Problem;
import impromptu.scenario.ScenarioReader;
import impromptu.scenario.Severity;
import impromptu.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the scenario that is meant, and reads it. */
final class Scenarios {
  private static final String FIRST = "dream";

  private Scenarios() {}

  /** The story that is asked for; the dream where none is. Its problems go to standard error. */
  static Optional<Story> read(Optional<String> asked) throws Usage {
    return told(load(asked));
  }

  /** The story of an author's files, never of an image; its problems go to standard error. */
  static Optional<Story> story(Path scenario) {
    return told(ScenarioReader.read(scenario));
  }

  private static Optional<Story> told(Loaded loaded) {
    if (loaded.story().isEmpty()) {
      for (Problem problem : loaded.problems()) {
        if (problem.severity() == Severity.ERROR) {
          System.err.println(problem);
        }
      }
    }
    return loaded.story();
  }

  private static Loaded load(Optional<String> asked) throws Usage {
    if (asked.isPresent()) {
      return ScenarioReader.readToPlay(path(asked.get()));
    }
    Path nearby = Path.of("scenario", FIRST);
    return Files.isDirectory(nearby)
        ? ScenarioReader.readToPlay(nearby)
        : ScenarioReader.readBuiltIn(FIRST);
  }

  static Path path(String name) throws Usage {
    Path path = Path.of(name);
    if (!Files.exists(path)) {
      throw new Usage("there is no scenario " + name);
    }
    return path;
  }
}
