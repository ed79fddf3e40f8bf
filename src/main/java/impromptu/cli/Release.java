package impromptu.cli;

import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Notes what a release of a scenario has, for later checks. */
final class Release implements Command {
  @Override
  public String usage() {
    return """
        impromptu release SCENARIO

        Writes released.json into the scenario's folder: the ids and ranges that saves of this
        version may hold. From then on, check warns (W014) where an edit breaks such saves. Do it
        with each version that players get. Exit status 0: written; 2: it can't be.
        """;
  }

  @Override
  public int run(List<String> given) throws Usage, IOException {
    String name = Arguments.of(given, Set.of(), Set.of()).needed("the scenario");
    Path folder = Scenarios.path(name);
    if (!Files.isDirectory(folder)) {
      throw new Usage(name + " is one file; put it into a folder, which the note can lie in too");
    }
    Optional<Story> story = Scenarios.read(Optional.of(name));
    if (story.isEmpty()) {
      return UNUSABLE;
    }
    System.out.println(impromptu.author.Release.write(story.get(), folder));
    return FINE;
  }
}
