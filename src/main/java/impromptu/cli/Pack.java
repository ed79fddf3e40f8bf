package impromptu.cli;

import impromptu.author.pack.Bundle;
import impromptu.author.pack.IFiction;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a scenario into one file. */
final class Pack implements Command {
  @Override
  public String usage() {
    return """
        impromptu pack SCENARIO -o FILE.json
        impromptu pack SCENARIO --ifiction [-o FILE.xml]

        Writes the scenario to one new file, which plays the same: impromptu play FILE.json. With
        --ifiction, writes what catalogues want to know of it. Exit status 0: written; 1: the
        scenario has mistakes; 2: it can't be read or written.
        """;
  }

  @Override
  public int run(List<String> given) throws Usage, IOException {
    Arguments arguments = Arguments.of(given, Set.of("ifiction"), Set.of("o"));
    Path scenario = Scenarios.path(arguments.needed("the scenario"));
    Optional<String> file = arguments.value("o");
    if (file.isEmpty() && !arguments.has("ifiction")) {
      throw new Usage("-o and the file to write are missing");
    }
    Optional<Story> story = Scenarios.story(scenario);
    if (story.isEmpty()) {
      return FINDINGS;
    }
    String text = arguments.has("ifiction") ? IFiction.of(story.get().meta()) : Bundle.of(scenario);
    if (file.isPresent()) {
      Files.writeString(Path.of(file.get()), text, StandardOpenOption.CREATE_NEW);
    } else {
      Output.print(text);
    }
    return FINE;
  }
}
