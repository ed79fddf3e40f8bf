package impromptu.cli;

import impromptu.author.map.Atlas;
import impromptu.author.map.Maps;
import impromptu.author.map.Paper;
import impromptu.screen.Terminals;
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
        impromptu map SCENARIO [--as text|svg|dot|json] [-o FILE] [--width COLUMNS] [--ascii]

        Draws the rooms and the ways between them, north above: as text for the terminal if nothing
        is said, or in the form that the file's name ends with. A way leaves a room on the side that
        its direction names; up, in and the like are written beside it. Doors, ways that are open
        only at times, ways that do not lead back, dark rooms and the room where play begins are told
        apart. A text that would be wider than the terminal (or than 160 columns, where there is
        none) tells less of each room, at last only its number; --ascii draws it in ASCII. Exit
        status 0: drawn; 1: the scenario has mistakes; 2: it can't be read or written.
        """;
  }

  @Override
  public int run(List<String> given) throws Usage, IOException {
    Arguments arguments = Arguments.of(given, Set.of("ascii"), Set.of("as", "o", "width"));
    Path scenario = Scenarios.path(arguments.needed("the scenario"));
    Optional<String> file = arguments.value("o");
    Maps form = form(arguments.value("as").or(() -> file.map(Map::ending)).orElse("text"));
    Optional<Story> story = Scenarios.story(scenario);
    if (story.isEmpty()) {
      return FINDINGS;
    }
    int width = arguments.number("width", file.isPresent() ? Paper.USUAL.columns() : columns());
    String map = form.of(Atlas.of(story.get()), new Paper(width, arguments.has("ascii")));
    if (file.isPresent()) {
      Files.writeString(Path.of(file.get()), map);
    } else {
      Output.print(map);
    }
    return FINE;
  }

  /** Of the terminal that the map is printed to. */
  private static int columns() {
    return Terminals.areThere() ? Columns.of(Paper.USUAL.columns()) : Paper.USUAL.columns();
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
