package impromptu.author.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.author.Transcripts;
import impromptu.scenario.Loaded;
import impromptu.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A packed scenario plays as its transcripts say. */
class BundleTest {
  @TestFactory
  List<DynamicTest> whatIsPackedPlaysTheSame(@TempDir Path folder) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String name : List.of("cloak", "workshop", "dream")) {
      tests.add(DynamicTest.dynamicTest(name, () -> playsTheSame(name, folder)));
    }
    return tests;
  }

  private static void playsTheSame(String name, Path folder) throws IOException {
    Path scenario = Path.of("scenario", name);
    Path packed = Files.writeString(folder.resolve(name + ".json"), Bundle.of(scenario));
    Loaded loaded = ScenarioReader.read(packed);
    assertTrue(loaded.story().isPresent(), () -> loaded.problems().toString());
    Transcripts transcripts = new Transcripts(loaded.story().get(), scenario);
    for (Path file : transcripts.files()) {
      assertEquals("", transcripts.differences(file));
    }
  }

  @Test
  void cataloguesAreToldWhoWroteWhat() {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <ifindex version="1.0" xmlns="http://babel.ifarchive.org/protocol/iFiction/">
          <story>
            <identification>
              <ifid>C7A4A3E0-2F0B-4D53-8D3A-5E1B1F6E9A44</ifid>
              <format>impromptu</format>
            </identification>
            <bibliographic>
              <title>Cloak of Darkness</title>
              <author>after the specification by Roger Firth</author>
              <language>en</language>
              <headline>a yardstick</headline>
            </bibliographic>
          </story>
        </ifindex>
        """,
        IFiction.of(ScenarioReader.read(Path.of("scenario/cloak")).story().orElseThrow().meta()));
  }
}
