package impromptu.cli;

import impromptu.game.Game;
import impromptu.save.Shelf;
import impromptu.screen.lanterna.Sketch;
import impromptu.session.Desk;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Draws the full screen as it looks after some lines. */
final class Picture implements Command {
  private static final int LEAST = 10;
  private static final int MOST = 400;

  @Override
  public String usage() {
    return """
        impromptu picture SCENARIO FILE.svg [OPTIONS]

        Plays some lines and draws the full screen as it then looks. Nothing is saved.

        --after "LINE; LINE"   the lines; none for the opening
        --size 80x24           the window's columns and rows
        --theme THEME          own, light, dark (if nothing is said) or contrast
        --pane map,things      what is opened
        --seed N               makes chance another; 0 if nothing is said
        """;
  }

  @Override
  public int run(List<String> given) throws Usage, IOException {
    Arguments arguments =
        Arguments.of(given, Set.of(), Set.of("after", "size", "theme", "pane", "seed"));
    if (arguments.words().size() != 2) {
      throw new Usage("picture takes a scenario and a file to draw into");
    }
    String file = arguments.words().get(1);
    if (!file.endsWith(".svg")) {
      throw new Usage("picture draws SVG only: name a file that ends in .svg, not " + file);
    }
    Sketch sketch = sketch(arguments);
    int seed = number(arguments.value("seed").orElse("0"), "--seed");
    Optional<Story> story = Scenarios.read(Optional.of(arguments.words().get(0)));
    if (story.isEmpty()) {
      return UNUSABLE;
    }
    Files.writeString(Path.of(file), drawn(story.get(), seed, sketch, arguments.value("after")));
    return FINE;
  }

  private static String drawn(Story story, int seed, Sketch sketch, Optional<String> after)
      throws IOException {
    Path nowhere = Files.createTempDirectory("impromptu");
    try {
      Shelf shelf = Shelf.of(nowhere, story.meta().ifid());
      Desk desk = new Desk(shelf, () -> LocalDateTime.MIN, () -> seed, false);
      return sketch.svg(impromptu.session.Play.begin(new Game(story), desk), lines(after));
    } finally {
      delete(nowhere);
    }
  }

  /** With what play has written there all the same: the endings found. */
  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static List<String> lines(Optional<String> after) {
    List<String> lines = new ArrayList<>();
    for (String line : after.orElse("").split(";", -1)) {
      if (!line.isBlank()) {
        lines.add(line.strip());
      }
    }
    return lines;
  }

  private static Sketch sketch(Arguments arguments) throws Usage {
    String theme = arguments.value("theme").orElse("dark");
    if (!Sketch.isTheme(theme)) {
      throw new Usage("--theme takes own, light, dark or contrast, not " + theme);
    }
    String given = arguments.value("pane").orElse("");
    List<String> panes = given.isEmpty() ? List.of() : List.of(given.split(",", -1));
    for (String pane : panes) {
      if (!Sketch.isPane(pane)) {
        throw new Usage("--pane takes map or things, not " + pane);
      }
    }
    String size = arguments.value("size").orElse("80x24");
    int cross = size.indexOf('x');
    return new Sketch(
        side(size.substring(0, Math.max(0, cross)), size),
        side(size.substring(cross + 1), size),
        theme,
        panes);
  }

  private static int side(String digits, String size) throws Usage {
    int side = number(digits, "--size, as in 80x24,");
    if (side < LEAST || side > MOST) {
      throw new Usage("--size " + size + ": each side is from " + LEAST + " to " + MOST);
    }
    return side;
  }

  private static int number(String digits, String what) throws Usage {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new Usage(what + " takes whole numbers, not \"" + digits + "\"");
    }
  }
}
