package impromptu.session;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What was typed and told: always remembered, and written to a file where that is wished. */
final class Transcript {
  /** About what a long evening takes; older parts are forgotten first. */
  private static final int MOST = 4_000_000;

  private static final int PREVIEW_LINES = 3;
  private static final int PREVIEW_LENGTH = 160;

  private final Deque<String> parts = new ArrayDeque<>();
  private int size;
  private String lastTold = "";
  private Optional<Path> file = Optional.empty();
  private Optional<Writer> out = Optional.empty();

  void typed(String line) {
    add("> " + line + "\n");
  }

  void told(String text) {
    if (!text.isEmpty()) {
      lastTold = text;
      add(text + "\n\n");
    }
  }

  private void add(String part) {
    parts.add(part);
    size += part.length();
    while (size > MOST) {
      size -= parts.remove().length();
    }
    try {
      if (out.isPresent()) {
        out.get().write(part);
        out.get().flush();
      }
    } catch (IOException e) {
      file = Optional.empty();
      out = Optional.empty();
    }
  }

  /** The last lines that were told, shortened, for a save's label. */
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
    return out.isPresent();
  }

  /** Where it is written; empty while it is not. */
  Optional<Path> file() {
    return file;
  }

  /** Writes what is remembered to a new file, and what follows. */
  void writeTo(Path wanted) throws IOException {
    if (wanted.toAbsolutePath().getParent() != null) {
      Files.createDirectories(wanted.toAbsolutePath().getParent());
    }
    Path free = wanted;
    for (int i = 2; out.isEmpty(); i++) {
      try {
        out =
            Optional.of(
                Files.newBufferedWriter(
                    free, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW));
        file = Optional.of(free);
      } catch (FileAlreadyExistsException e) {
        free = numbered(wanted, i);
      }
    }
    for (String part : parts) {
      out.get().write(part);
    }
    out.get().flush();
  }

  private static Path numbered(Path wanted, int number) {
    String name = String.valueOf(wanted.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String ending = dot > 0 ? name.substring(dot) : "";
    return wanted.resolveSibling(stem + "-" + number + ending);
  }

  void stop() throws IOException {
    if (out.isPresent()) {
      out.get().close();
    }
    out = Optional.empty();
    file = Optional.empty();
  }
}
