package impromptu.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.author.Check;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred single mistakes in copies of the shipped scenarios, each told where it stands. */
class MistakesTest {
  private static final int EACH = 20;
  private static final int MISSED_AT_MOST = 2;
  private static final Pattern TOLD = Pattern.compile("(?m)^(\\S+\\.json):(\\d+):\\d+ (E.*)$");

  @TempDir Path folder;

  @Test
  void twoHundredMistakesAreToldWhereTheyStand() throws IOException {
    List<String> missed = new ArrayList<>();
    int made = 0;
    for (Mistakes.Mistake mistake : mistakes(new Random(4))) {
      String why = check(mistake, folder.resolve(Integer.toString(made++)));
      if (!why.isEmpty()) {
        missed.add(mistake.kind() + " " + mistake.told() + "\n" + why);
      }
    }
    assertEquals(200, made);
    assertTrue(missed.size() <= MISSED_AT_MOST, () -> String.join("\n", missed));
  }

  private static List<Mistakes.Mistake> mistakes(Random random) {
    List<Mistakes> scenarios = new ArrayList<>();
    for (String name : List.of("dream", "cloak", "workshop")) {
      Map<String, String> files = new LinkedHashMap<>();
      for (RawFile file : Folder.read(Path.of("scenario", name), new Findings())) {
        files.put(file.name(), new String(file.bytes(), StandardCharsets.UTF_8));
      }
      scenarios.add(new Mistakes(files, random));
    }
    List<Mistakes.Mistake> made = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    for (Mistakes.Kind kind : Mistakes.Kind.values()) {
      int next = 0;
      for (int found = 0; found < EACH; next++) {
        Mistakes.Mistake mistake = scenarios.get(next % scenarios.size()).make(kind);
        boolean mayRepeat = kind == Mistakes.Kind.MISSING_FILE;
        if (mistake != null && (known.add(kind + mistake.told()) || mayRepeat)) {
          made.add(mistake);
          found++;
        }
      }
    }
    return made;
  }

  /** Why the mistake counts as missed; empty where it was told. */
  private static String check(Mistakes.Mistake mistake, Path scenario) throws IOException {
    Files.createDirectories(scenario);
    for (Map.Entry<String, String> file : mistake.files().entrySet()) {
      Path path = scenario.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int status = Check.run(scenario, false, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    String told = bytes.toString(StandardCharsets.UTF_8);
    if (status != Check.FINDINGS) {
      return "exit status " + status + ": " + told;
    }
    for (MatchResult line : TOLD.matcher(told).results().toList()) {
      if (isRight(mistake, scenario, line)) {
        return "";
      }
    }
    return told;
  }

  private static boolean isRight(Mistakes.Mistake mistake, Path scenario, MatchResult told)
      throws IOException {
    int line = Integer.parseInt(told.group(2));
    if (mistake.kind() == Mistakes.Kind.MISSING_FILE) {
      String text = Files.readAllLines(scenario.resolve(told.group(1))).get(line - 1);
      return mistake.names().stream().anyMatch(text::contains);
    }
    return told.group(1).equals(mistake.file())
        && mistake.lines().contains(line)
        && told.group(3).contains(mistake.meant().isEmpty() ? "" : "\"" + mistake.meant() + "\"?");
  }
}
