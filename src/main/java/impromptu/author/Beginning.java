package impromptu.author;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** The small, complete scenario that a new one begins as. */
public final class Beginning {
  private static final String FOLDER = "/impromptu/new/";
  private static final List<String> FILES =
      List.of(
          "story.json",
          "platform.json",
          "departure.json",
          "tests/aboard.txt",
          "tests/stayed.txt",
          "tests/waving.txt");

  /** Stands in the files where each new scenario has an identity of its own. */
  private static final String NO_IFID = "00000000-0000-4000-8000-000000000000";

  private Beginning() {}

  /** An identity that no other story has. */
  public static String ifid() {
    return UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
  }

  /**
   * Writes the scenario into a folder, which may be there already if it is empty.
   *
   * @return the files written, relative to the folder
   */
  public static List<String> write(Path folder) throws IOException {
    if (Files.exists(folder) && !isEmptyFolder(folder)) {
      throw new FileAlreadyExistsException(
          folder.toString(), null, "something is there already; name a new or an empty folder");
    }
    String ifid = ifid();
    for (String file : FILES) {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, content(file).replace(NO_IFID, ifid), StandardOpenOption.CREATE_NEW);
    }
    return FILES;
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static String content(String file) throws IOException {
    try (InputStream in = Beginning.class.getResourceAsStream(FOLDER + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
