package impromptu.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scenarios that nobody who means well would write, and the message that each gets. */
@Timeout(60)
class LimitsTest {
  private static final Path HOSTILE = Path.of("src/test/resources/impromptu/scenario/hostile");
  private static final String STORY =
      "\"story\": {\"title\": \"T\", \"start\": \"a\"}, \"rooms\": {\"a\": {\"name\": \"A\"}}";

  @TempDir Path folder;

  /** Each sample is a file of JSON; beside it, what is told of it. */
  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(HOSTILE)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aHostileSampleGetsItsMessage(Path sample) throws IOException {
    Loaded loaded =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ScenarioReader.check(sample));
    Path told = Path.of(sample.toString().replace(".json", ".txt"));
    if (Boolean.getBoolean("bless")) {
      Files.writeString(told, Reads.lines(loaded));
    }
    assertEquals(Files.readString(told).strip(), Reads.lines(loaded).strip());
  }

  private static String told(String sections) {
    return Reads.lines(ScenarioReader.readText(Map.of("x.json", "{" + STORY + sections + "}")));
  }

  private static void assertTold(String message, String sections) {
    String told = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> told(sections));
    assertTrue(told.contains(message), () -> told.substring(0, Math.min(2_000, told.length())));
    assertTrue(told.length() < 500_000, () -> "told " + told.length() + " characters");
  }

  private static String named(int count, String prefix, String value) {
    StringBuilder named = new StringBuilder();
    for (int i = 0; i < count; i++) {
      named.append(i == 0 ? "" : ", ").append('"').append(prefix).append(i).append("\": ");
      named.append(value);
    }
    return named.toString();
  }

  @Test
  void nesting() {
    assertTold(
        "brackets are nested more than 64 deep",
        ", \"rules\": " + "[".repeat(100_000) + "]".repeat(100_000));
    assertTold(
        "this expression is nested more than 32 deep",
        ", \"rules\": {\"r\": {\"before\": \"look\", \"when\": \""
            + "(".repeat(900)
            + "yes"
            + ")".repeat(900)
            + "\", \"say\": \"x\"}}");
    assertTold(
        "texts are nested more than 32 deep",
        ", \"endings\": {\"e\": {\"title\": \"E\", \"text\": \""
            + "{if yes}".repeat(2_000)
            + "x"
            + "{end}".repeat(2_000)
            + "\"}}");
  }

  @Test
  void lengths() {
    String long_ = "x".repeat(200_000);
    assertTold(
        "a text may have at most 100000 characters",
        ", \"endings\": {\"e\": {\"title\": \"E\", \"text\": \"" + long_ + "\"}}");
    assertTold(
        "an expression may have at most 2000 characters",
        ", \"rules\": {\"r\": {\"before\": \"look\", \"when\": \""
            + "yes and ".repeat(1_000)
            + "yes\", \"say\": \"x\"}}");
    assertTold(
        "an id is made of lower-case words joined by hyphens",
        ", \"variables\": {\"" + long_.substring(0, 90_000) + "\": true}");
    assertTold(
        "a grammar line may have at most 500 characters",
        ", \"verbs\": {\"v\": {\"grammar\": \"go " + "(a|b) ".repeat(500) + "\"}}");
    assertTold(
        "{if} has more than 200 branches",
        ", \"endings\": {\"e\": {\"title\": \"E\", \"text\": \"{if yes}"
            + "{else if yes}".repeat(2_000)
            + "{end}\"}}");
  }

  @Test
  void numbers() {
    assertTold(
        "a whole number belongs here",
        ", \"variables\": {\"v\": {\"min\": -1e999999999, \"max\": 2}}");
    assertTold(
        "a whole number belongs here",
        ", \"variables\": {\"v\": {\"min\": 0, \"max\": " + "9".repeat(900) + "}}");
    assertTold(
        "is not from 1 to 1000", ", \"things\": {\"t\": {\"in\": \"a\", \"count\": 2000000000}}");
  }

  @Test
  void howMany() {
    assertTold(
        "\"things\" may hold at most 100000 rooms and things, every copy counted",
        ", \"things\": {" + named(2_000, "t", "{\"in\": \"a\", \"count\": 1000}") + "}");
    assertTold(
        "\"variables\" may hold at most 100000 definitions",
        ", \"variables\": {" + named(120_000, "v", "true") + "}");
    assertTold(
        "\"properties\" may hold at most 1000 properties",
        ", \"properties\": {" + named(5_000, "p", "\"so\"") + "}");
  }

  @Test
  void problemsInLongLinesStayShort() {
    assertTold("no section is called", ", " + named(50_000, "nonsense-" + "x".repeat(80), "{}"));
  }

  @Test
  void allFilesTogether() throws IOException {
    for (int i = 0; i < 5; i++) {
      try (RandomAccessFile file =
          new RandomAccessFile(folder.resolve(i + ".json").toFile(), "rw")) {
        file.setLength(Limits.FILE_BYTES);
      }
    }
    Findings findings = new Findings();
    assertEquals(4, Folder.read(folder, findings).size());
    assertEquals(
        "[4.json E008 a scenario may have at most 64 MB in all]", findings.problems().toString());
  }

  @Test
  void linksThatLeadBack() throws IOException {
    Files.createSymbolicLink(folder.resolve("a"), folder);
    Findings findings = new Findings();
    Folder.read(folder, findings);
    assertEquals("[a E001 this link leads back to where it lies]", findings.problems().toString());
  }

  @Test
  void linksThatLeadInCircles() throws IOException {
    Path one = Files.createDirectories(folder.resolve("one"));
    Path two = Files.createDirectories(folder.resolve("two"));
    for (int i = 0; i < 3; i++) {
      Files.createSymbolicLink(one.resolve("to" + i), two);
      Files.createSymbolicLink(two.resolve("to" + i), one);
    }
    Findings findings = new Findings();
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Folder.read(folder, findings));
    assertTrue(findings.errors() > 0);
  }

  @Test
  void whatIsNoPlainFile() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.json");
    int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    org.junit.jupiter.api.Assumptions.assumeTrue(made == 0);
    Files.createDirectories(folder.resolve("odd.json"));
    Findings findings = new Findings();
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Folder.read(folder, findings));
    assertEquals("[pipe.json E001 this is no plain file]", findings.problems().toString());
  }

  @Test
  void whatANoteCannotSayOfAFile() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("x.json", "{" + STORY + "}");
    files.put("\u001b[2J.json", "{");
    String told = Reads.lines(ScenarioReader.readText(files));
    assertTrue(told.contains("E002"), told);
  }
}
