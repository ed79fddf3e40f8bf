package impromptu.author.schema;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import impromptu.scenario.Code;
import impromptu.scenario.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes the format's description as a JSON Schema (draft 7, which editors know best). A test tries
 * every key on the reader, and holds the description to what it takes.
 */
public final class Schema {
  private static final String RESOURCE = "/impromptu/author/format.json";
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final JsonObject format;
  private final JsonObject definitions = new JsonObject();

  private Schema(JsonObject format) {
    this.format = format;
  }

  /** The schema as text. */
  public static String text() throws IOException {
    return GSON.toJson(new Schema(description()).schema()) + "\n";
  }

  /** What the format is described by: sections, shapes and effects with their keys. */
  static JsonObject description() throws IOException {
    try (InputStream in = Schema.class.getResourceAsStream(RESOURCE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return JsonParser.parseString(text).getAsJsonObject();
    }
  }

  private JsonObject schema() {
    JsonObject schema = new JsonObject();
    schema.addProperty("$schema", "http://json-schema.org/draft-07/schema#");
    schema.addProperty("title", "An Impromptu scenario");
    schema.addProperty("type", "object");
    JsonObject properties = asides();
    for (Map.Entry<String, JsonElement> section : format.getAsJsonObject("sections").entrySet()) {
      properties.add(section.getKey(), key(section.getValue().getAsJsonObject()));
    }
    schema.add("properties", properties);
    schema.addProperty("additionalProperties", false);
    for (Map.Entry<String, JsonElement> shape : format.getAsJsonObject("shapes").entrySet()) {
      definitions.add(shape.getKey(), shape(shape.getValue().getAsJsonObject()));
    }
    common();
    schema.add("definitions", definitions);
    return schema;
  }

  /** What may stand in any object. */
  private static JsonObject asides() {
    JsonObject asides = new JsonObject();
    asides.add("note", reference("note"));
    asides.add("$schema", typed("string"));
    asides.add("allow", reference("allow"));
    return asides;
  }

  private static JsonObject note() {
    JsonObject note = typed("string");
    note.addProperty("description", "For whoever reads the file; the program ignores it.");
    return note;
  }

  private static JsonObject allow() {
    JsonObject allow = typed("object");
    allow.addProperty("description", "Warnings that are meant, each with the reason.");
    JsonObject codes = new JsonObject();
    for (Code code : Code.values()) {
      if (code.severity() == Severity.WARNING) {
        JsonObject reason = typed("string");
        reason.addProperty("description", code.meaning());
        codes.add(code.id(), reason);
      }
    }
    allow.add("properties", codes);
    allow.addProperty("additionalProperties", false);
    return allow;
  }

  private static JsonObject typed(String type) {
    JsonObject schema = new JsonObject();
    schema.addProperty("type", type);
    return schema;
  }

  private JsonObject shape(JsonObject shape) {
    JsonObject object = object(shape.getAsJsonObject("keys"));
    JsonObject schema =
        shape.has("or") ? anyOf(type(shape.get("or").getAsString()), object) : object;
    schema.addProperty("description", shape.get("text").getAsString());
    return schema;
  }

  private JsonObject object(JsonObject keys) {
    JsonObject schema = typed("object");
    JsonObject properties = asides();
    for (Map.Entry<String, JsonElement> key : keys.entrySet()) {
      properties.add(key.getKey(), key(key.getValue().getAsJsonObject()));
    }
    schema.add("properties", properties);
    schema.addProperty("additionalProperties", false);
    return schema;
  }

  private JsonObject key(JsonObject key) {
    JsonObject schema = type(key.get("type").getAsString());
    if (schema.has("$ref")) {
      JsonArray all = new JsonArray();
      all.add(schema);
      schema = new JsonObject();
      schema.add("allOf", all);
    }
    schema.addProperty("description", key.get("text").getAsString());
    if (key.has("default")) {
      schema.add("default", key.get("default"));
    }
    if (key.has("values")) {
      schema.add("enum", key.get("values"));
    }
    if (key.has("example")) {
      JsonArray examples = new JsonArray();
      examples.add(key.get("example"));
      schema.add("examples", examples);
    }
    return schema;
  }

  private static JsonObject type(String type) {
    if (type.startsWith("map ")) {
      JsonObject schema = typed("object");
      schema.add("properties", asides());
      schema.add("additionalProperties", type(type.substring(4)));
      return schema;
    }
    return switch (type) {
      case "string", "condition", "expression", "verbs", "text-only" -> typed("string");
      case "flag" -> typed("boolean");
      case "number" -> typed("integer");
      case "value" -> new JsonObject();
      case "one story" -> reference("story");
      case "texts" -> reference("strings");
      default -> reference(type);
    };
  }

  private static JsonObject reference(String name) {
    JsonObject schema = new JsonObject();
    schema.addProperty("$ref", "#/definitions/" + name);
    return schema;
  }

  private static JsonObject anyOf(JsonObject... options) {
    JsonArray array = new JsonArray();
    for (JsonObject option : options) {
      array.add(option);
    }
    JsonObject schema = new JsonObject();
    schema.add("anyOf", array);
    return schema;
  }

  private static JsonObject listOf(JsonObject items) {
    JsonObject schema = typed("array");
    schema.add("items", items);
    return schema;
  }

  private void common() {
    definitions.add("note", note());
    definitions.add("allow", allow());
    definitions.add("strings", anyOf(typed("string"), listOf(typed("string"))));
    definitions.add("text", anyOf(typed("string"), listOf(typed("string"))));
    JsonObject one = anyOf(typed("string"), reference("response"));
    definitions.add("responses", anyOf(one, listOf(one)));
    JsonObject reactions = typed("object");
    reactions.add("properties", asides());
    reactions.add("additionalProperties", reference("responses"));
    definitions.add("reactions", reactions);
    JsonArray effects = new JsonArray();
    for (Map.Entry<String, JsonElement> each : format.getAsJsonObject("effects").entrySet()) {
      effects.add(effect(each.getKey(), each.getValue().getAsJsonObject()));
    }
    JsonObject effect = new JsonObject();
    effect.add("anyOf", effects);
    definitions.add("effect", effect);
    definitions.add("effects", anyOf(reference("effect"), listOf(reference("effect"))));
  }

  private JsonObject effect(String name, JsonObject effect) {
    JsonObject schema = object(effect.getAsJsonObject("keys"));
    schema.addProperty("description", effect.get("text").getAsString());
    JsonArray required = new JsonArray();
    required.add(name);
    schema.add("required", required);
    return schema;
  }
}
