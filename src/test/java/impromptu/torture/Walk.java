package impromptu.torture;

import impromptu.game.Game;
import impromptu.save.Shelf;
import impromptu.scenario.ScenarioReader;
import impromptu.session.Desk;
import impromptu.session.Play;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a transcript of a story that comes with the program types.
 *
 * @param scenario the story's folder
 * @param file the transcript
 */
record Walk(Path scenario, Path file, List<String> lines) {
  private static final Path SCENARIOS = Path.of("scenario");

  Walk {
    Objects.requireNonNull(scenario);
    Objects.requireNonNull(file);
    lines = List.copyOf(lines);
  }

  /** Those of every story, in the order of their names. */
  static List<Walk> all() throws IOException {
    try (Stream<Path> files = Files.walk(SCENARIOS, 3)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .filter(file -> file.getParent().endsWith("tests"))
          .sorted()
          .map(Walk::read)
          .toList();
    }
  }

  /** The one that types most in a story. */
  static Walk longest(String scenario) throws IOException {
    Walk longest = null;
    for (Walk walk : all()) {
      boolean isIts = walk.scenario.equals(SCENARIOS.resolve(scenario));
      if (isIts && (longest == null || walk.lines.size() > longest.lines.size())) {
        longest = walk;
      }
    }
    return Objects.requireNonNull(longest);
  }

  private static Walk read(Path file) {
    try {
      List<String> lines =
          Files.readAllLines(file).stream()
              .filter(line -> line.startsWith("> "))
              .map(line -> line.substring(2))
              .toList();
      return new Walk(Objects.requireNonNull(file.getParent()).getParent(), file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Game game() {
    return new Game(ScenarioReader.read(scenario).story().orElseThrow());
  }

  /** The game after so many of the lines, kept nowhere. */
  Play played(Game game, Path saves, int count) {
    Play play = Play.begin(game, desk(game, saves, false));
    for (String line : lines.subList(0, count)) {
      play.submit(line);
    }
    return play;
  }

  static Desk desk(Game game, Path saves, boolean autosaves) {
    Shelf shelf = Shelf.of(saves, game.story().meta().ifid());
    return new Desk(shelf, () -> LocalDateTime.of(2000, 1, 1, 0, 0), () -> 0, autosaves);
  }
}
