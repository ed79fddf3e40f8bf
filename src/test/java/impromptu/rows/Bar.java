package impromptu.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.platform.commons.support.ReflectionSupport;

/** All rows by section, and the tests that name them. */
final class Bar {
  private Bar() {}

  /** One behaviour: its id, whether players miss it most, and what it claims. */
  record Claim(String id, boolean isStarred, String text) {
    static Claim of(String line) {
      String[] parts = line.split(" ", 2);
      boolean starred = parts[1].startsWith("* ");
      return new Claim(parts[0], starred, starred ? parts[1].substring(2) : parts[1]);
    }
  }

  /** The rows of each section, in order: sections are parted by blank lines, titles come first. */
  static Map<String, List<Claim>> sections() {
    Map<String, List<Claim>> sections = new LinkedHashMap<>();
    for (String block : text().strip().split("\n\n", -1)) {
      List<String> lines = block.lines().toList();
      List<Claim> claims = lines.stream().skip(1).map(Claim::of).toList();
      sections.put(lines.get(0), claims);
    }
    return sections;
  }

  static List<String> ids() {
    return sections().values().stream().flatMap(List::stream).map(Claim::id).toList();
  }

  private static String text() {
    try (InputStream in = Bar.class.getResourceAsStream("/rows.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every test that names a row. */
  static List<Method> tests() {
    List<Method> tests = new ArrayList<>();
    for (Class<?> type :
        ReflectionSupport.findAllClassesInPackage(
            "impromptu", each -> true, name -> name.endsWith("Test"))) {
      for (Method method : type.getDeclaredMethods()) {
        if (method.isAnnotationPresent(Row.class)) {
          tests.add(method);
        }
      }
    }
    return tests;
  }
}
