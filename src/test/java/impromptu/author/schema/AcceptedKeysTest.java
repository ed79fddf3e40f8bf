package impromptu.author.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import impromptu.scenario.Problem;
import impromptu.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the description says of each shape is what the reader takes, found by trying: every word
 * that stands in a reader, or in the description, is put into an object of each shape as a key, and
 * the reader says which of them don't belong there.
 */
class AcceptedKeysTest {
  private static final Path READERS = Path.of("src/main/java/impromptu/scenario");
  private static final Pattern WORD = Pattern.compile("\"([a-z][a-z-]*)\"");
  private static final Pattern REFUSED =
      Pattern.compile("\"(.*)\" does not belong here|no section is called \"(.*)\"");
  private static final Set<String> ASIDES = Set.of("note", "allow");

  private static final String WORLD =
      "{\"rooms\": {\"hall\": {\"name\": \"Hall\"}}, \"variables\": {\"v\": false}}";

  /** Where an object of each shape stands; the keys to try go where the sign is. */
  private static final Map<String, String> SHAPES =
      Map.ofEntries(
          Map.entry("story", "\"story\": {@}"),
          Map.entry("room", "\"rooms\": {\"x\": {@}}"),
          Map.entry("exit", "\"rooms\": {\"x\": {\"name\": \"X\", \"exits\": {\"north\": {@}}}}"),
          Map.entry("thing", "\"things\": {\"x\": {@}}"),
          Map.entry("kind", "\"kinds\": {\"x\": {@}}"),
          Map.entry("topic", "\"things\": {\"x\": {\"topics\": {\"y\": {@}}}}"),
          Map.entry("response", "\"things\": {\"x\": {\"on\": {\"take\": {@}}}}"),
          Map.entry("variable", "\"variables\": {\"x\": {@}}"),
          Map.entry("rule", "\"rules\": {\"x\": {@}}"),
          Map.entry("scene", "\"scenes\": {\"x\": {@}}"),
          Map.entry("timer", "\"timers\": {\"x\": {@}}"),
          Map.entry("moment", "\"moments\": {\"x\": {@}}"),
          Map.entry("choice", "\"moments\": {\"x\": {\"beats\": 1, \"choices\": {\"y\": {@}}}}"),
          Map.entry("ending", "\"endings\": {\"x\": {@}}"),
          Map.entry("claim", "\"claims\": {\"x\": {@}}"),
          Map.entry("hint", "\"hints\": {\"x\": {@}}"),
          Map.entry("cue", "\"cues\": {\"x\": {@}}"),
          Map.entry("verb", "\"verbs\": {\"x\": {@}}"),
          Map.entry("need", "\"needs\": {\"x\": {@}}"),
          Map.entry("nouns", "\"language\": {\"nouns\": {@}}"),
          Map.entry("direction", "\"directions\": {\"x\": {@}}"));

  private static Set<String> described(String part, String shape) throws IOException {
    JsonObject described = Schema.description().getAsJsonObject(part).getAsJsonObject(shape);
    return new TreeSet<>(described.getAsJsonObject("keys").keySet());
  }

  /** Every word that could be a key. */
  private static Set<String> words() throws IOException {
    Set<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.list(READERS)) {
      for (Path file : files.toList()) {
        Matcher matcher = WORD.matcher(Files.readString(file));
        while (matcher.find()) {
          words.add(matcher.group(1));
        }
      }
    }
    for (String part : List.of("shapes", "effects")) {
      for (String shape : Schema.description().getAsJsonObject(part).keySet()) {
        words.addAll(described(part, shape));
      }
    }
    words.addAll(Schema.description().getAsJsonObject("sections").keySet());
    words.removeAll(ASIDES);
    return words;
  }

  /** The words that the reader does not refuse as keys there. */
  private static Set<String> accepted(String context, Set<String> words, String... first)
      throws IOException {
    StringBuilder keys = new StringBuilder();
    for (String word : first) {
      keys.append('"').append(word).append("\": \"v\", ");
    }
    Set<String> accepted = new TreeSet<>(words);
    for (String word : words) {
      if (!List.of(first).contains(word)) {
        keys.append('"').append(word).append("\": \"v\", ");
      }
    }
    keys.setLength(keys.length() - 2);
    String json = "{" + context.replace("@", keys) + "}";
    for (Problem problem :
        ScenarioReader.readText(Map.of("world.json", WORLD, "x.json", json)).problems()) {
      Matcher refused = REFUSED.matcher(problem.message());
      if (refused.matches()) {
        accepted.remove(refused.group(1) == null ? refused.group(2) : refused.group(1));
      }
    }
    return accepted;
  }

  /** The same, together with those that are refused only beside one of the keys. */
  private static Set<String> acceptedSomehow(
      String context, Set<String> words, Set<String> excluding) throws IOException {
    Set<String> accepted = accepted(context, words);
    for (String key : excluding) {
      Set<String> others = new TreeSet<>(words);
      others.remove(key);
      accepted.addAll(accepted(context, others));
    }
    return accepted;
  }

  @TestFactory
  Stream<DynamicTest> everyShapeHasTheKeysThatTheReaderTakes() throws IOException {
    Set<String> words = words();
    assertTrue(words.size() > 150);
    Set<String> shapes = Schema.description().getAsJsonObject("shapes").keySet();
    assertEquals(new TreeSet<>(shapes), new TreeSet<>(SHAPES.keySet()));
    return shapes.stream()
        .map(
            shape ->
                DynamicTest.dynamicTest(
                    shape,
                    () ->
                        assertEquals(
                            described("shapes", shape),
                            acceptedSomehow(
                                SHAPES.get(shape), words, described("shapes", shape)))));
  }

  @TestFactory
  Stream<DynamicTest> everyEffectHasTheKeysThatTheReaderTakes() throws IOException {
    Set<String> words = words();
    String context = "\"things\": {\"x\": {\"on\": {\"take\": {\"do\": {@}}}}}";
    return Schema.description().getAsJsonObject("effects").keySet().stream()
        .map(
            effect ->
                DynamicTest.dynamicTest(
                    effect,
                    () ->
                        assertEquals(
                            described("effects", effect), accepted(context, words, effect))));
  }

  @TestFactory
  Stream<DynamicTest> everySectionIsOne() throws IOException {
    Set<String> words = words();
    return Stream.of(
        DynamicTest.dynamicTest(
            "sections",
            () ->
                assertEquals(
                    new TreeSet<>(Schema.description().getAsJsonObject("sections").keySet()),
                    accepted("@", words))));
  }
}
