package impromptu.cli;

import impromptu.author.Beginning;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Begins a new scenario. */
final class New implements Command {
  @Override
  public String usage() {
    return """
        impromptu new DIR

        Writes a small, complete scenario to a new or empty folder: a room, a few things, a moment,
        two endings, tests, and notes that explain them. Exit status 0: written; 2: it can't be.
        """;
  }

  @Override
  public int run(List<String> given) throws Usage, IOException {
    String name = Arguments.of(given, Set.of(), Set.of()).needed("the folder");
    Path folder = path(name);
    for (String file : Beginning.write(folder)) {
      System.out.println(folder.resolve(file));
    }
    System.out.println("Play it with: impromptu play " + name);
    return FINE;
  }

  private static Path path(String name) throws Usage {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new Usage("no folder can be called " + name);
    }
  }
}
