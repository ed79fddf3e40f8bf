package impromptu.author;

import impromptu.save.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A shelf for saves that is gone when it is closed. */
public final class Scratch implements AutoCloseable {
  private final Path folder;
  private final Shelf shelf;

  public Scratch(String ifid) throws IOException {
    folder = Files.createTempDirectory("impromptu-test");
    shelf = Shelf.of(folder, ifid);
  }

  public Shelf shelf() {
    return shelf;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
