package impromptu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the program is made of: every part with its licence in the jar, nothing off the network. */
class SupplyTest {
  private static final Path LICENSES = Path.of("src/main/resources/META-INF/licenses");
  private static final Path SHADED = Path.of("target/shaded.txt");

  /** The licence of each part that the notices speak of, by group and name. */
  private static Map<String, String> notices() throws IOException {
    Map<String, String> notices = new TreeMap<>();
    String part = "";
    for (String line : Files.readAllLines(LICENSES.resolve("NOTICES.txt"))) {
      if (line.matches("[a-z][\\w.-]*:[\\w.-]+")) {
        part = line;
      } else if (!part.isEmpty() && !notices.containsKey(part)) {
        notices.put(part, line.strip().replaceAll("\\. .*", ""));
      }
    }
    return notices;
  }

  /** What Maven says goes into the jar besides the program's own classes. */
  private static Set<String> shaded() throws IOException {
    Set<String> shaded = new TreeSet<>();
    for (String line : Files.readAllLines(SHADED)) {
      String part = line.strip();
      int name = part.indexOf(':');
      if (name > 0 && part.indexOf(':', name + 1) > 0) {
        shaded.add(part.substring(0, part.indexOf(':', name + 1)));
      }
    }
    return shaded;
  }

  @Test
  void everyPartOfTheJarHasItsNotice() throws IOException {
    Set<String> noticed = new TreeSet<>(notices().keySet());
    assertTrue(noticed.remove("impromptu:impromptu"));
    assertEquals(shaded(), noticed, "what is shaded, and what NOTICES.txt speaks of");
  }

  @Test
  void everyLicenceStandsThereInFull() throws IOException {
    for (String licence : notices().values()) {
      Path text = LICENSES.resolve(licence + ".txt");
      assertTrue(Files.isRegularFile(text) && Files.size(text) > 1000, text.toString());
    }
    assertTrue(Files.exists(LICENSES.resolve("GPL-3.0.txt")), "which LGPL-3.0 builds on");
  }

  @Test
  void nothingOfOursAsksTheNetwork() {
    JavaClasses ours =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("impromptu");
    ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(?!URI$|URL$|URISyntaxException$|MalformedURLException$).*"
                + "|javax\\.net\\..*|java\\.nio\\.channels\\.(Server)?SocketChannel|java\\.rmi\\..*")
        .orShould()
        .callMethod(java.net.URL.class, "openConnection")
        .orShould()
        .callMethod(java.net.URL.class, "openStream")
        .check(ours);
  }
}
