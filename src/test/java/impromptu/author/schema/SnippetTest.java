package impromptu.author.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import impromptu.scenario.Problem;
import impromptu.scenario.ScenarioReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an editor writes from the schema's snippets is a scenario's. */
class SnippetTest {
  private static final Pattern STOP = Pattern.compile("\\$\\{\\d+:((?:\\\\.|[^}])*)}|\\$\\d+");
  private static final String WORLD =
      """
      {"story": {"title": "T", "start": "hall"}, "rooms": {"hall": {"name": "Hall"}}}
      """;

  private final JsonObject schema = JsonParser.parseString(Schema.text()).getAsJsonObject();
  private final JsonObject sections = schema.getAsJsonObject("properties");
  private final JsonObject definitions = schema.getAsJsonObject("definitions");

  /** The body as it stands in the file when nothing was typed over it. */
  private static JsonElement written(JsonObject described) {
    JsonArray snippets = described.getAsJsonArray("defaultSnippets");
    assertEquals(1, snippets.size());
    JsonObject snippet = snippets.get(0).getAsJsonObject();
    assertTrue(snippet.has("label") && snippet.has("description"));
    return written(snippet.get("body"));
  }

  private static JsonElement written(JsonElement body) {
    if (body.isJsonArray()) {
      JsonArray list = new JsonArray();
      body.getAsJsonArray().forEach(item -> list.add(written(item)));
      return list;
    }
    if (body.isJsonObject()) {
      JsonObject object = new JsonObject();
      body.getAsJsonObject()
          .entrySet()
          .forEach(member -> object.add(words(member.getKey()), written(member.getValue())));
      return object;
    }
    String words = words(body.getAsString());
    return JsonParser.parseString(
        words.startsWith("^") ? words.substring(1) : new com.google.gson.Gson().toJson(words));
  }

  private static String words(String text) {
    StringBuilder words = new StringBuilder();
    Matcher stop = STOP.matcher(text);
    while (stop.find()) {
      String inner = stop.group(1) == null ? "" : stop.group(1).replaceAll("\\\\(.)", "$1");
      stop.appendReplacement(words, Matcher.quoteReplacement(inner));
    }
    return stop.appendTail(words).toString();
  }

  private static Set<String> withSnippets(JsonObject described) {
    Set<String> names = new TreeSet<>();
    for (String name : described.keySet()) {
      if (described.getAsJsonObject(name).has("defaultSnippets")) {
        names.add(name);
      }
    }
    return names;
  }

  private JsonSchema only(String definition) {
    JsonObject reference = new JsonObject();
    reference.addProperty("$ref", "#/definitions/" + definition);
    JsonArray all = new JsonArray();
    all.add(reference);
    JsonObject only = new JsonObject();
    only.add("allOf", all);
    only.add("definitions", definitions);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(only.toString());
  }

  @Test
  void theMainShapesHaveOne() {
    Set<String> shapes = withSnippets(definitions);
    assertTrue(
        shapes.containsAll(List.of("room", "thing", "rule", "moment", "choice", "ending", "topic")),
        shapes::toString);
    assertTrue(withSnippets(sections).containsAll(List.of("rooms", "things", "moments")));
  }

  @Test
  void eachIsValidWhereItStands() {
    for (String definition : withSnippets(definitions)) {
      String written = written(definitions.getAsJsonObject(definition)).toString();
      assertEquals(
          Set.of(), only(definition).validate(written, InputFormat.JSON), definition + written);
    }
  }

  @Test
  void whatASectionIsFilledWithIsReadButForWhatItNames() {
    JsonSchema whole =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Schema.text());
    for (String section : withSnippets(sections)) {
      JsonObject file = new JsonObject();
      file.add(section, written(sections.getAsJsonObject(section)));
      assertEquals(Set.of(), whole.validate(file.toString(), InputFormat.JSON), section);
      Map<String, String> files = new LinkedHashMap<>();
      files.put("world.json", WORLD);
      files.put("snippet.json", file.toString());
      for (Problem problem : ScenarioReader.readText(files).problems()) {
        boolean isName = problem.code().equals("E014") || problem.code().startsWith("W");
        assertTrue(isName, () -> problem + " " + file);
      }
    }
  }

  @Test
  void stopsAreNumberedInTheirOrder() {
    assertEquals(
        "{\"title\":\"$1\",\"text\":\"$2\"}",
        definitions
            .getAsJsonObject("ending")
            .getAsJsonArray("defaultSnippets")
            .get(0)
            .getAsJsonObject()
            .get("body")
            .toString());
  }
}
