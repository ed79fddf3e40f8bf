package impromptu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library has every stock message that the code names. */
class StockMessagesTest {
  private static final Pattern NAMED =
      Pattern.compile("(?:Message\\.of|new Message|\\.message)\\(\\s*\"([a-z-]*[a-z])\"");
  private static final Pattern ID = Pattern.compile("\"([a-z][a-z-]*)\"\\s*:");

  @Test
  void everyMessageThatTheCodeNamesIsThere() throws IOException {
    Set<String> missing = matches(Path.of("src/main/java"), ".java", NAMED);
    missing.removeAll(matches(Path.of("src/main/resources/impromptu/standard"), ".json", ID));
    assertEquals(Set.of(), missing);
  }

  private static Set<String> matches(Path folder, String ending, Pattern pattern)
      throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    }
    return found;
  }
}
