package impromptu.screen.lanterna;

import impromptu.save.TextFile;
import impromptu.session.PlainText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  /** More bytes than any file of ours has. */
  private static final long MOST = 1 << 22;

  /** The lines typed before; what is added to them is kept at once. */
  History history() {
    Optional<Path> file = folder.map(path -> path.resolve(LINES));
    String text = text(LINES);
    List<String> lines = lines(text);
    boolean isWhole = text.endsWith("\n");
    return new History(lines, Ledger.of(file, lines.size(), isWhole));
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
    return lines(text(name));
  }

  /** What of a file can be read: where a byte is damaged, the other lines are as they were. */
  private static List<String> lines(String text) {
    return text.lines().map(PlainText::typed).toList();
  }

  private String text(String name) {
    Path file = folder.map(path -> path.resolve(name)).orElse(null);
    try {
      if (file == null || !Files.isRegularFile(file) || Files.size(file) > MOST) {
        return "";
      }
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  void keep(Theme theme) {
    if (theme != theme(Theme.OWN)) {
      write(COLOURS, List.of(theme.name()));
    }
  }

  private void write(String name, List<String> lines) {
    try {
      if (folder.isPresent()) {
        TextFile.replace(folder.get().resolve(name), String.join("\n", lines) + "\n");
      }
    } catch (IOException e) {
      return;
    }
  }
}
