package impromptu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavesFolderTest {
  @TempDir Path here;

  private Path of(Optional<String> asked, String system, Map<String, String> environment)
      throws Usage {
    return SavesFolder.of(asked, here, system, environment);
  }

  @Test
  void isTheOneAskedFor() throws Usage {
    assertEquals(Path.of("elsewhere"), of(Optional.of("elsewhere"), "Linux", Map.of()));
  }

  @Test
  void isTheProjectsWhereWeStandInIt() throws IOException, Usage {
    Files.createDirectory(here.resolve("scenario"));
    Files.createFile(here.resolve("pom.xml"));
    assertEquals(here.resolve("saves"), of(Optional.empty(), "Linux", Map.of()));
  }

  @Test
  void isTheUsersElsewhere() throws Usage {
    Path home = Path.of(System.getProperty("user.home"));
    assertEquals(
        home.resolve(".local/share/impromptu/saves"), of(Optional.empty(), "Linux", Map.of()));
    assertEquals(
        Path.of("/home/ann/.local/share/impromptu/saves"),
        of(Optional.empty(), "Linux", Map.of("HOME", "/home/ann")));
    assertEquals(
        Path.of("/data/impromptu/saves"),
        of(Optional.empty(), "Linux", Map.of("XDG_DATA_HOME", "/data")));
    assertEquals(
        home.resolve("Library/Application Support/Impromptu/saves"),
        of(Optional.empty(), "Mac OS X", Map.of()));
  }
}
