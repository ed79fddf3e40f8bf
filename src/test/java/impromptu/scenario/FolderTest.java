package impromptu.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> names(Findings findings) {
    return Folder.read(folder, findings).stream().map(RawFile::name).toList();
  }

  @Test
  void everyJsonFileInTheOrderOfNamesButNoTests() throws IOException {
    write("b.json", "{}");
    write("a/z.json", "{}");
    write("a/deep/y.json", "{}");
    write("a/tests/kept.json", "{}");
    write("tests/x.json", "{}");
    write(".hidden/x.json", "{}");
    write("notes.txt", "");
    Findings findings = new Findings();
    assertEquals(
        List.of("a/deep/y.json", "a/tests/kept.json", "a/z.json", "b.json"), names(findings));
    assertEquals(List.of(), findings.problems());
  }

  @Test
  void oneFileAlone() throws IOException {
    write("one.json", "\ufeff{\"roms\": {}}");
    Loaded loaded = ScenarioReader.read(folder.resolve("one.json"));
    assertTrue(
        loaded.problems().stream().anyMatch(p -> p.toString().startsWith("one.json:1:2 E004")),
        () -> loaded.problems().toString());
  }

  @Test
  void noFileAtAll() {
    Loaded loaded = ScenarioReader.read(folder.resolve("nowhere"));
    assertTrue(loaded.story().isEmpty());
    assertTrue(
        Reads.lines(loaded).endsWith("nowhere E001 there is no JSON file here"),
        () -> Reads.lines(loaded));
    assertEquals(1, ScenarioReader.read(folder).problems().size());
    assertEquals(1, ScenarioReader.readBuiltIn("../dream").problems().size());
  }

  @Test
  void linksThatLeadOutAreRefused() throws IOException {
    Path outside = Files.createTempFile("outside", ".json");
    try {
      Files.createSymbolicLink(folder.resolve("a.json"), outside);
      Files.createSymbolicLink(folder.resolve("b.json"), folder.resolve("gone.json"));
      write("c.json", "{}");
      Files.createSymbolicLink(folder.resolve("d.json"), folder.resolve("c.json"));
      Findings findings = new Findings();
      assertEquals(List.of("c.json", "d.json"), names(findings));
      assertEquals(
          "[a.json E001 this link leads out of the folder, b.json E001 this link leads nowhere]",
          findings.problems().toString());
    } finally {
      Files.delete(outside);
    }
  }

  @Test
  void onlyUtf8() throws IOException {
    Files.write(folder.resolve("a.json"), "{\"é\": 1}".getBytes(StandardCharsets.ISO_8859_1));
    Findings findings = new Findings();
    Sources.of(Folder.read(folder, findings), false, findings);
    assertEquals("[a.json E001 this file is not in UTF-8]", findings.problems().toString());
  }

  @Test
  void noGiants() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("a.json").toFile(), "rw")) {
      file.setLength(Limits.FILE_BYTES + 1L);
    }
    Findings findings = new Findings();
    assertEquals(List.of(), names(findings));
    assertEquals("[a.json E008 a file may have at most 16 MB]", findings.problems().toString());
  }

  private static RawFile file(String name, String text) {
    return new RawFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theFingerprintFollowsTheFiles() {
    RawFile a = file("a.json", "{}");
    RawFile b = file("b.json", "{}");
    RawFile c = file("a.json", "{ }");
    String first = Fingerprint.of(List.of(a));
    assertEquals(first, Fingerprint.of(List.of(a)));
    assertFalse(first.equals(Fingerprint.of(List.of(b))));
    assertFalse(first.equals(Fingerprint.of(List.of(c))));
    assertFalse(first.equals(Fingerprint.of(List.of(a, b))));
  }
}
