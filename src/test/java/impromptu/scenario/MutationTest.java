package impromptu.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is done to a scenario's files, reading them ends with a list of problems. */
class MutationTest {
  private static final int ROUNDS = 400;
  private static final String SIGNS = "{}[]()\":,|-.\\ \n0aä=<{}'";

  @Test
  void noMistakeStopsTheReader() {
    Map<String, String> files = new LinkedHashMap<>();
    Findings none = new Findings();
    for (Source source : Sources.of(Folder.read(Path.of("scenario", "cloak"), none), false, none)) {
      files.put(source.name(), source.text());
    }
    assertEquals(List.of(), none.problems());
    Random random = new Random(7);
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          for (int i = 0; i < ROUNDS; i++) {
            Loaded loaded = ScenarioReader.readText(mutated(files, random));
            boolean fine = loaded.problems().stream().allMatch(p -> p.code().startsWith("W"));
            assertEquals(fine, loaded.story().isPresent(), () -> Reads.lines(loaded));
          }
        });
  }

  private static Map<String, String> mutated(Map<String, String> files, Random random) {
    Map<String, String> mutated = new LinkedHashMap<>(files);
    List<String> names = List.copyOf(files.keySet());
    String name = names.get(random.nextInt(names.size()));
    StringBuilder text = new StringBuilder(files.get(name));
    int at = random.nextInt(text.length());
    char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
    switch (random.nextInt(5)) {
      case 0 -> text.deleteCharAt(at);
      case 1 -> text.insert(at, sign);
      case 2 -> text.setCharAt(at, sign);
      case 3 -> text.setLength(at);
      default -> {
        int to = Math.min(text.length(), at + random.nextInt(40));
        text.insert(random.nextInt(text.length()), text.substring(at, to));
      }
    }
    mutated.put(name, text.toString());
    return mutated;
  }
}
