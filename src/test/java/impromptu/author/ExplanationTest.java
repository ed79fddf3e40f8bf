package impromptu.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.scenario.Code;
import impromptu.scenario.ScenarioReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each code's example gives exactly that code, and its mend none. */
class ExplanationTest {
  private static final String STORY =
      "{\"story\": {\"title\": \"T\", \"start\": \"hall\","
          + " \"ifid\": \"6C5E2F7B-8E55-4E0B-9C7A-1D2B3A4C5D6E\"}";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Code.class)
  void theExampleGivesItsCodeAndTheMendGivesNone(Code code) throws IOException {
    Explanation explanation = Explanation.all().get(code.id());
    assertEquals(code + " []", code + " " + codes(explanation.mended()));
    assertEquals("[" + code.id() + "]", codes(explanation.wrong()));
  }

  private String codes(List<String> example) throws IOException {
    Path scenario = Files.createTempDirectory(folder, "example");
    String text = String.join("\n", example);
    if (text.startsWith("{")) {
      Files.writeString(scenario.resolve("story.json"), text);
    } else if (!text.isEmpty()) {
      boolean holdsHall = text.contains("\"hall\": {") && !text.contains("\"in\"");
      String rooms = holdsHall ? "" : ", \"rooms\": {\"hall\": {\"name\": \"Hall\"}}";
      Files.writeString(scenario.resolve("story.json"), STORY + rooms + "}");
      Files.writeString(scenario.resolve("more.json"), "{" + text + "}");
    }
    TreeSet<String> codes = new TreeSet<>();
    ScenarioReader.check(scenario).problems().forEach(problem -> codes.add(problem.code()));
    return codes.toString();
  }

  @Test
  void oneIsToldWithItsExample() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    assertTrue(Explain.one("W013", out));
    assertFalse(Explain.one("X1", out));
    assertEquals(
        """
        W013 (a warning): no word calls a thing.

        Nothing that a player can type means this thing: articles and signs call
        nothing.

        If it is meant: "allow": { "W013": "the reason" } in the object that the warning
        is about, or in one around it.

        Wrong:
            "things": { "it-self": { "in": "hall", "name": "…" } }

        Mended:
            "things": { "it-self": { "in": "hall", "name": "…", "words": ["silence"] } }
        """,
        bytes.toString(StandardCharsets.UTF_8));
  }
}
