package impromptu.author.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema says of the format what the reader takes. */
class SchemaTest {
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
            "{\"things\": {\"bell\": {\"count\": 0}}}",
            "{\"moments\": {\"panic\": {\"choices\": {}}}}",
            "{\"rules\": {\"r\": {\"after\": \"take\", \"do\": {\"perform\": \"loook\"}}}}",
            "{\"language\": {\"nouns\": {\"artikel\": {}}}}",
            "{\"story\": {\"allow\": {\"E001\": \"no\"}}}")) {
      assertFalse(schema.validate(wrong, InputFormat.JSON).isEmpty(), wrong);
    }
  }

  @Test
  void theOneInTheRepositoryIsTheOneThatIsPrinted() throws IOException {
    assertEquals(
        Schema.text(),
        Files.readString(Path.of("scenario/story.schema.json")),
        "write it anew: impromptu schema > scenario/story.schema.json");
  }
}
