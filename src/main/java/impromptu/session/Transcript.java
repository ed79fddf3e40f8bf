package impromptu.session;

import impromptu.save.Shelf;
import impromptu.save.TextFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What was typed and told: always remembered, and written to a file where that is wished. Where
 * writing fails, that is told once, and tried again with every part.
 */
final class Transcript {
  /** About what a long evening takes; older parts are forgotten first. */
  private static final int MOST = 4_000_000;

  private static final int PREVIEW_LINES = 3;
  private static final int PREVIEW_LENGTH = 160;

  private final Deque<String> parts = new ArrayDeque<>();
  private final Shelf shelf;
  private int size;
  private String lastTold = "";
  private Optional<TextFile> file = Optional.empty();

  /** How many of the last parts are not in the file yet. */
  private int unwritten;

  private Optional<IOException> trouble = Optional.empty();
  private boolean isTold;

  Transcript(Shelf shelf) {
    this.shelf = shelf;
  }

  void typed(String line) {
    add("> " + line + "\n");
  }

  /**
   * Something that was told.
   *
   * @param story what of it the story told itself, and not the program; may be empty
   */
  void told(String text, String story) {
    if (!story.isEmpty()) {
      lastTold = story;
    }
    if (!text.isEmpty()) {
      add(text + "\n\n");
    }
  }

  private void add(String part) {
    parts.add(part);
    size += part.length();
    while (size > MOST) {
      size -= parts.remove().length();
    }
    unwritten = Math.min(unwritten + 1, parts.size());
    if (file.isPresent()) {
      try {
        write(file.get());
        trouble = Optional.empty();
        isTold = false;
      } catch (IOException e) {
        trouble = Optional.of(e);
      }
    }
  }

  /** Writes the parts that are not in the file yet; all of them or none. */
  private void write(TextFile out) throws IOException {
    if (unwritten == 1) {
      out.append(parts.getLast());
    } else {
      StringBuilder all = new StringBuilder();
      int skipped = parts.size() - unwritten;
      for (String part : parts) {
        if (skipped-- <= 0) {
          all.append(part);
        }
      }
      out.append(all.toString());
    }
    unwritten = 0;
  }

  /** What keeps the transcript from being written, the first time it is asked. */
  Optional<IOException> complaint() {
    if (trouble.isEmpty() || isTold) {
      return Optional.empty();
    }
    isTold = true;
    return trouble;
  }

  /** The last lines that the story told, shortened, for a save's label. */
  List<String> preview() {
    List<String> lines =
        lastTold.lines().filter(line -> !line.isBlank()).map(Transcript::shortened).toList();
    return lines.subList(Math.max(0, lines.size() - PREVIEW_LINES), lines.size());
  }

  private static String shortened(String line) {
    if (line.length() <= PREVIEW_LENGTH) {
      return line;
    }
    int end =
        line.offsetByCodePoints(0, Math.min(PREVIEW_LENGTH, line.codePointCount(0, line.length())));
    return line.substring(0, end) + "…";
  }

  boolean isOn() {
    return file.isPresent();
  }

  /** Where it is written; empty while it is not. */
  Optional<Path> file() {
    return file.map(TextFile::path);
  }

  /** Writes what is remembered to a new file, and what follows. */
  void writeTo(Path wanted) throws IOException {
    TextFile out = create(wanted);
    unwritten = parts.size();
    try {
      write(out);
    } catch (IOException e) {
      out.close();
      throw e;
    }
    file = Optional.of(out);
  }

  private TextFile create(Path wanted) throws IOException {
    Path free = wanted;
    for (int i = 2; ; i++) {
      try {
        return shelf.text(free);
      } catch (FileAlreadyExistsException e) {
        if (!free.toString().equals(e.getFile())) {
          throw new NotDirectoryException(e.getFile());
        }
        free = numbered(wanted, i);
      }
    }
  }

  private static Path numbered(Path wanted, int number) {
    String name = String.valueOf(wanted.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String ending = dot > 0 ? name.substring(dot) : "";
    return wanted.resolveSibling(stem + "-" + number + ending);
  }

  void stop() throws IOException {
    Optional<TextFile> stopped = file;
    file = Optional.empty();
    if (stopped.isPresent()) {
      stopped.get().close();
    }
  }
}
