package impromptu.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import impromptu.scenario.Loaded;
import impromptu.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeginningTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsCleanAndReadsAsItsTestsSay() throws IOException {
    Path mine = folder.resolve("mine");
    Beginning.write(mine);
    Loaded loaded = ScenarioReader.read(mine);
    assertEquals(List.of(), loaded.problems());
    Transcripts transcripts = new Transcripts(loaded.story().orElseThrow(), mine);
    assertEquals(3, transcripts.files().size());
    for (Path file : transcripts.files()) {
      assertEquals("", transcripts.differences(file));
    }
  }

  @Test
  void eachHasAnIdentityOfItsOwn() throws IOException {
    assertNotEquals(ifid("one"), ifid("other"));
  }

  private String ifid(String name) throws IOException {
    Beginning.write(folder.resolve(name));
    return ScenarioReader.read(folder.resolve(name)).story().orElseThrow().meta().ifid();
  }

  @Test
  void anEmptyFolderWillDo() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Beginning.write(empty);
    assertEquals(List.of(), ScenarioReader.read(empty).problems());
  }

  @Test
  void whatIsThereIsLeftAlone() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "mine");
    FileAlreadyExistsException refused =
        assertThrows(FileAlreadyExistsException.class, () -> Beginning.write(folder));
    assertEquals("something is there already; name a new or an empty folder", refused.getReason());
    assertThrows(FileAlreadyExistsException.class, () -> Beginning.write(notes));
    assertEquals("mine", Files.readString(notes));
  }
}
