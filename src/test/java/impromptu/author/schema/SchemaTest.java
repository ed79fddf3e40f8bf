package impromptu.author.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema says of the format what the reader takes. */
class SchemaTest {
  private static final Path READERS = Path.of("src/main/java/impromptu/scenario");
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:fields|topic|response)\\.(?:take|need|has|string|strings|flag|number|members)"
              + "\\(\"([a-z-]+)\"");

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Schema.text());
  }

  private static List<Path> scenarios() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder :
        List.of(
            "scenario",
            "src/main/resources/impromptu/new",
            "src/main/resources/impromptu/standard")) {
      try (Stream<Path> found = Files.walk(Path.of(folder))) {
        found
            .filter(file -> file.toString().endsWith(".json"))
            .filter(file -> !file.toString().contains("tests"))
            .filter(file -> !file.toString().endsWith(".schema.json"))
            .forEach(files::add);
      }
    }
    return files;
  }

  @Test
  void everythingShippedIsValid() throws IOException {
    JsonSchema schema = schema();
    for (Path file : scenarios()) {
      Set<ValidationMessage> wrong = schema.validate(Files.readString(file), InputFormat.JSON);
      assertTrue(wrong.isEmpty(), () -> file + " " + wrong);
    }
    assertTrue(scenarios().size() > 30);
  }

  @Test
  void whatTheReaderRefusesIsNotValid() throws IOException {
    JsonSchema schema = schema();
    for (String wrong :
        List.of(
            "{\"room\": {}}",
            "{\"rooms\": {\"hall\": {\"nam\": \"Hall\"}}}",
            "{\"rooms\": {\"hall\": {\"name\": 3}}}",
            "{\"things\": {\"bell\": {\"count\": \"three\"}}}",
            "{\"things\": {\"bell\": {\"on\": {\"touch\": {\"do\": [{\"mov\": \"bell\"}]}}}}}",
            "{\"story\": {\"allow\": {\"E001\": \"no\"}}}")) {
      assertFalse(schema.validate(wrong, InputFormat.JSON).isEmpty(), wrong);
    }
  }

  private static Set<String> described() throws IOException {
    Set<String> keys = new TreeSet<>();
    JsonObject format = Schema.description();
    for (String part : List.of("shapes", "effects")) {
      for (Map.Entry<String, JsonElement> shape : format.getAsJsonObject(part).entrySet()) {
        keys.addAll(shape.getValue().getAsJsonObject().getAsJsonObject("keys").keySet());
      }
    }
    return keys;
  }

  @Test
  void everyKeyThatAReaderAsksForIsDescribedAndNoOther() throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.list(READERS)) {
      for (Path file : files.filter(each -> each.toString().endsWith("Reader.java")).toList()) {
        Matcher matcher = ASKED.matcher(Files.readString(file));
        while (matcher.find()) {
          asked.add(matcher.group(1));
        }
      }
    }
    Set<String> missing = new TreeSet<>(asked);
    missing.removeAll(described());
    missing.remove("note");
    assertEquals(Set.of(), missing, "asked for and not described");
  }

  @Test
  void theOneInTheRepositoryIsTheOneThatIsPrinted() throws IOException {
    assertEquals(
        Schema.text(),
        Files.readString(Path.of("scenario/story.schema.json")),
        "write it anew: impromptu schema > scenario/story.schema.json");
  }

  @Test
  void everyKeyHasADescription() throws IOException {
    for (String part : List.of("shapes", "effects")) {
      Schema.description()
          .getAsJsonObject(part)
          .entrySet()
          .forEach(
              shape ->
                  shape
                      .getValue()
                      .getAsJsonObject()
                      .getAsJsonObject("keys")
                      .entrySet()
                      .forEach(
                          key ->
                              assertFalse(
                                  key.getValue()
                                      .getAsJsonObject()
                                      .get("text")
                                      .getAsString()
                                      .isBlank(),
                                  shape.getKey() + " " + key.getKey())));
    }
  }
}
