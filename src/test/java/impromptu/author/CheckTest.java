package impromptu.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
  private static final String START =
      "{\"story\": {\"title\": \"T\", \"start\": \"attic\","
          + " \"ifid\": \"00000000-0000-4000-8000-000000000000\"},\n";

  @TempDir Path folder;

  private int status;

  private String check(String json, boolean asJson) throws IOException {
    Files.writeString(folder.resolve("stage.json"), json);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      status = Check.run(folder, asJson, out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aProblemIsShownWithItsLineAndACaret() throws IOException {
    String told =
        check(
            START
                + """
                "rooms": {"attic": {"name": "Attic"}, "stage": {"name": "Stage", "exits": {
                \t"north": "atic"
                }}}}
                """,
            false);
    assertEquals(
        """
        stage.json:3:11 E014 no room is called "atic"; did you mean "attic"?
            \t"north": "atic"
            \t         ^^^^^^
        1 error, 0 warnings.
        """,
        told);
    assertEquals(Check.FINDINGS, status);
  }

  @Test
  void ofALongLineThePartAroundTheMistakeIsShown() throws IOException {
    String things =
        "\"box\": {\"in\": \"attic\", \"description\": \"" + "A box. ".repeat(12) + "\"}";
    String told =
        check(
            START
                + "\"rooms\": {\"attic\": {\"name\": \"A\"}}, \"things\": {"
                + things
                + ", \"bag\": {\"in\": \"atic\", \"description\": \"A bag of one's own.\"}}}",
            false);
    assertEquals(
        """
        stage.json:2:188 E014 no room or thing is called "atic"; did you mean "attic"?
            …ox. A box. A box. A box. A box. "}, "bag": {"in": "atic", "description": "A bag of one's o…
                                                               ^^^^^^
        1 error, 0 warnings.
        """,
        told);
  }

  @Test
  void warningsAloneAreFine() throws IOException {
    String told =
        check(
            START + "\"rooms\": {\"attic\": {\"name\": \"A\"}}, \"things\": {\"box\": {}}}", false);
    assertEquals(
        """
        stage.json:2:47 W005 "box" is nowhere and nothing moves it
            "rooms": {"attic": {"name": "A"}}, "things": {"box": {}}}
                                                          ^^^^^
        0 errors, 1 warning.
        """,
        told);
    assertEquals(Check.CLEAN, status);
  }

  @Test
  void nothingWrong() throws IOException {
    assertEquals(
        "No problems.\n", check(START + "\"rooms\": {\"attic\": {\"name\": \"A\"}}}", false));
    assertEquals(Check.CLEAN, status);
  }

  @Test
  void forTools() throws IOException {
    assertEquals(
        "{\"problems\":[{\"file\":\"stage.json\",\"line\":2,\"column\":13,\"length\":7,"
            + "\"code\":\"E005\",\"severity\":\"error\",\"message\":\"\\\"attic\\\" has no \\\"name\\\"\","
            + "\"suggestion\":\"\"}],\"errors\":1,\"warnings\":0}\n",
        check(START + "\"rooms\": {  \"attic\": {}}}", true));
    assertEquals(Check.FINDINGS, status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dream", "cloak", "workshop"})
  void theShippedScenariosAreClean(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    assertEquals(Check.CLEAN, Check.run(Path.of("scenario", name), false, out));
    assertEquals("No problems.\n", bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void nothingThere() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    assertEquals(Check.UNREADABLE, Check.run(folder.resolve("nowhere"), false, out));
  }
}
