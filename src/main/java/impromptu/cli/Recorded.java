package impromptu.cli;

import impromptu.author.Recording;
import impromptu.author.Scratch;
import impromptu.game.Game;
import impromptu.session.Desk;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plays a scenario and keeps the session as a transcript test. */
final class Recorded implements Command {
  @Override
  public String usage() {
    return """
        impromptu record SCENARIO NAME [--why TEXT] [--seed N] [--plain] [--ascii] [--no-motion]

        Plays the scenario; when the player quits, or the input ends, the session stands in the
        scenario's tests/NAME.txt, to be played again by "test". TEXT, its first line, says what it
        is for. Exit status 0: kept; 1: the scenario has mistakes; 2: it can't be kept.
        """;
  }

  @Override
  public int run(List<String> given) throws Usage, IOException {
    Arguments arguments =
        Arguments.of(given, Set.of("plain", "ascii", "no-motion"), Set.of("why", "seed"));
    if (arguments.words().size() != 2) {
      throw new Usage("record takes a scenario and a name for the test");
    }
    Path scenario = Scenarios.path(arguments.words().get(0));
    Path file = file(scenario, arguments.words().get(1));
    int seed = arguments.number("seed", 0);
    Optional<Story> story = Scenarios.story(scenario);
    if (story.isEmpty()) {
      return FINDINGS;
    }
    try (Scratch scratch = new Scratch(story.get().meta().ifid())) {
      Desk desk =
          new Desk(
              scratch.shelf(), () -> LocalDateTime.now(ZoneId.systemDefault()), () -> seed, false);
      Recording recording =
          new Recording(
              impromptu.session.Play.begin(new Game(story.get()), desk),
              file,
              arguments.value("why").orElse("Recorded."),
              seed);
      Play.show(recording, arguments, SavesFolder.of(Optional.empty()));
      recording.write();
    }
    System.err.println("Kept as " + file);
    return FINE;
  }

  private static Path file(Path scenario, String name) throws Usage {
    if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*")) {
      throw new Usage("a test's name is made of letters, digits and hyphens");
    }
    Path folder =
        Files.isDirectory(scenario) ? scenario.resolve("tests") : scenario.resolveSibling("tests");
    Path file = folder.resolve(name + ".txt");
    if (Files.exists(file)) {
      throw new Usage("there is a test " + name + " already");
    }
    return file;
  }
}
