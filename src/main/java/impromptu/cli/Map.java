package impromptu.cli;

import impromptu.author.map.Atlas;
import impromptu.author.map.Maps;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws the map of a scenario. */
final class Map implements Command {
  @Override
  public String usage() {
    return """
        impromptu map SCENARIO [--as text|svg|dot|json] [-o FILE]

        Draws the rooms and the ways between them: as text for the terminal if nothing is said, or
        in the form that the file's name ends with. Doors, ways that are open only at times, ways
        that do not lead back, dark rooms and the room where play begins are told apart. Exit status
        0: drawn; 1: the scenario has mistakes; 2: it can't be read or written.
        """;
  }

  @Override
  public int run(List<String> given) throws Usage, IOException {
    Arguments arguments = Arguments.of(given, Set.of(), Set.of("as", "o"));
    Path scenario = Scenarios.path(arguments.needed("the scenario"));
    Optional<String> file = arguments.value("o");
    Maps form = form(arguments.value("as").or(() -> file.map(Map::ending)).orElse("text"));
    Optional<Story> story = Scenarios.story(scenario);
    if (story.isEmpty()) {
      return FINDINGS;
    }
    String map = form.of(Atlas.of(story.get()));
    if (file.isPresent()) {
      Files.writeString(Path.of(file.get()), map);
    } else {
      Output.print(map);
    }
    return FINE;
  }

  private static String ending(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return ending.equals("txt") ? "text" : ending;
  }

  private static Maps form(String name) throws Usage {
    for (Maps form : Maps.values()) {
      if (form.id().equals(name)) {
        return form;
      }
    }
    throw new Usage("a map can be had as text, svg, dot or json, not " + name);
  }
}
