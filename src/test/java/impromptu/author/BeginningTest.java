package impromptu.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.author.monkey.Monkey;
import impromptu.author.nouns.Hearing;
import impromptu.author.nouns.NounAudit;
import impromptu.author.prove.Claim;
import impromptu.author.prove.Findings;
import impromptu.author.prove.Limits;
import impromptu.author.prove.Proof;
import impromptu.author.prove.Verdict;
import impromptu.game.Game;
import impromptu.scenario.Loaded;
import impromptu.scenario.ScenarioReader;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
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
  void whatItMentionsIsThereAndRandomPlayFindsNothing() throws IOException {
    Beginning.write(folder);
    Story story = ScenarioReader.read(folder).story().orElseThrow();
    NounAudit.Outcome nouns = NounAudit.of(story, folder);
    assertEquals(List.of(), nouns.mentions());
    assertEquals(List.of(), nouns.unused());
    assertEquals(List.of(), new Monkey(new Hearing(story, folder), 0).play(20, 200));
  }

  @Test
  void allThatIsClaimedOfItIsProved() throws IOException {
    Beginning.write(folder);
    Story story = ScenarioReader.read(folder).story().orElseThrow();
    Limits limits = new Limits(100_000, 256L << 20, 60, 1);
    Findings findings =
        Proof.of(new Game(story), limits, (a, b, c, d, e) -> {}, new AtomicBoolean());
    assertTrue(findings.isWhole());
    for (Claim claim : findings.claims()) {
      assertEquals(Verdict.PROVED, claim.verdict(), claim.name());
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
