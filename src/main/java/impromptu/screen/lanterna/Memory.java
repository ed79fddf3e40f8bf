package impromptu.screen.lanterna;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the screen remembers from one sitting to the next: the lines typed, and the colours. All of
 * it is a convenience: where it can't be read or written, play goes on without.
 *
 * @param folder where it is kept; empty for nowhere
 */
record Memory(Optional<Path> folder) {
  private static final String LINES = "history.txt";
  private static final String COLOURS = "colours.txt";

  History history() {
    return new History(read(LINES));
  }

  /** The theme chosen last; the one given where none is known. */
  Theme theme(Theme otherwise) {
    for (String name : read(COLOURS)) {
      for (Theme theme : Theme.values()) {
        if (theme.name().equals(name)) {
          return theme;
        }
      }
    }
    return otherwise;
  }

  private List<String> read(String name) {
    Path file = folder.map(path -> path.resolve(name)).orElse(null);
    try {
      return file == null || !Files.exists(file) ? List.of() : Files.readAllLines(file);
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  void keep(History history, Theme theme) {
    write(LINES, history.lines());
    if (theme != theme(Theme.OWN)) {
      write(COLOURS, List.of(theme.name()));
    }
  }

  private void write(String name, List<String> lines) {
    try {
      if (folder.isPresent()) {
        Files.createDirectories(folder.get());
        Files.write(folder.get().resolve(name), lines);
      }
    } catch (IOException e) {
      return;
    }
  }
}
