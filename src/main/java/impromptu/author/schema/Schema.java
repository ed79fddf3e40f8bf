package impromptu.author.schema;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import impromptu.format.EffectKeys;
import impromptu.format.Key;
import impromptu.format.ResponseKeys;
import impromptu.format.SectionKeys;
import impromptu.format.Shape;
import impromptu.format.Type;
import impromptu.scenario.Code;
import impromptu.scenario.Severity;

/**
 * Writes what the reader reads by as a JSON Schema (draft 7, which editors know best), with
 * snippets in the form that Visual Studio Code takes.
 */
public final class Schema {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final JsonObject definitions = new JsonObject();

  private Schema() {}

  /** The schema as text. */
  public static String text() {
    return GSON.toJson(new Schema().schema()) + "\n";
  }

  private JsonObject schema() {
    JsonObject schema = new JsonObject();
    schema.addProperty("$schema", "http://json-schema.org/draft-07/schema#");
    schema.addProperty("title", "An Impromptu scenario");
    JsonObject file = object(SectionKeys.FILE);
    for (String part : file.keySet()) {
      schema.add(part, file.get(part));
    }
    common();
    define(ResponseKeys.RESPONSE);
    schema.add("definitions", definitions);
    return schema;
  }

  private void define(Shape shape) {
    if (definitions.has(shape.id())) {
      return;
    }
    definitions.add(shape.id(), new JsonObject());
    JsonObject object = object(shape);
    JsonObject schema =
        shape.shorthand().isPresent() ? anyOf(type(shape.shorthand().get()), object) : object;
    schema.addProperty("description", shape.meaning());
    if (!shape.beginning().isEmpty()) {
      schema.add("defaultSnippets", Snippet.of(shape));
    }
    definitions.add(shape.id(), schema);
  }

  private JsonObject object(Shape shape) {
    JsonObject schema = typed("object");
    JsonObject properties = asides();
    for (Key key : shape.keys()) {
      properties.add(key.id(), key(key));
    }
    schema.add("properties", properties);
    if (shape.isWhole() && !shape.needed().isEmpty()) {
      schema.add("required", ids(shape.needed()));
    }
    if (shape.others().isPresent()) {
      schema.add("additionalProperties", key(shape.others().get()));
    } else {
      schema.addProperty("additionalProperties", false);
    }
    return schema;
  }

  private static JsonArray ids(Iterable<Key> keys) {
    JsonArray ids = new JsonArray();
    for (Key key : keys) {
      ids.add(key.id());
    }
    return ids;
  }

  private JsonObject key(Key key) {
    JsonObject schema = value(key);
    if (schema.has("$ref")) {
      JsonArray all = new JsonArray();
      all.add(schema);
      schema = new JsonObject();
      schema.add("allOf", all);
    }
    schema.addProperty("description", key.meaning());
    if (key.otherwise().isPresent()) {
      schema.add("default", GSON.toJsonTree(key.otherwise().get()));
    } else if (key.type() == Type.FLAG) {
      schema.addProperty("default", false);
    }
    if (!key.words().isEmpty()) {
      schema.add("enum", GSON.toJsonTree(key.words()));
    }
    if (key.example().isPresent()) {
      JsonArray examples = new JsonArray();
      examples.add(GSON.toJsonTree(key.example().get()));
      schema.add("examples", examples);
    }
    return schema;
  }

  private JsonObject value(Key key) {
    JsonObject one = key.shape().isPresent() ? shape(key.shape().get()) : type(key.type());
    if (key.isMap()) {
      JsonObject map = typed("object");
      map.add("properties", asides());
      map.add("additionalProperties", one);
      if (key.shape().isPresent() && !key.shape().get().beginning().isEmpty()) {
        map.add("defaultSnippets", Snippet.of(key, key.shape().get()));
      }
      return map;
    }
    if (key.type() == Type.NUMBER && key.most() < Integer.MAX_VALUE) {
      one.addProperty("minimum", key.least());
      one.addProperty("maximum", key.most());
    }
    return one;
  }

  private JsonObject shape(Shape shape) {
    define(shape);
    return reference(shape.id());
  }

  private static JsonObject type(Type type) {
    return switch (type) {
      case FLAG -> typed("boolean");
      case NUMBER -> typed("integer");
      case STRING, ID, CONDITION, OPERAND -> typed("string");
      case STRINGS, TEXTS -> reference("strings");
      case FORMS -> forms();
      case TEXT -> reference("text");
      case RESPONSES -> reference("responses");
      case REACTIONS -> reference("reactions");
      case EFFECTS -> reference("effects");
      case VALUE, OBJECT -> new JsonObject();
    };
  }

  private static JsonObject forms() {
    JsonObject forms = typed("object");
    forms.add("additionalProperties", reference("strings"));
    return forms;
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

  private void common() {
    definitions.add("note", note());
    definitions.add("allow", allow());
    definitions.add("strings", oneOrMore(typed("string")));
    definitions.add("text", oneOrMore(typed("string")));
    definitions.add("responses", oneOrMore(anyOf(typed("string"), reference("response"))));
    JsonObject reactions = typed("object");
    reactions.add("properties", asides());
    reactions.add("additionalProperties", reference("responses"));
    definitions.add("reactions", reactions);
    JsonArray effects = new JsonArray();
    for (EffectKeys.Kind kind : EffectKeys.Kind.values()) {
      JsonObject effect = object(EffectKeys.of(kind));
      effect.addProperty("description", EffectKeys.of(kind).meaning());
      effects.add(effect);
    }
    JsonObject effect = new JsonObject();
    effect.add("anyOf", effects);
    definitions.add("effect", effect);
    definitions.add("effects", oneOrMore(reference("effect")));
  }

  private static JsonObject typed(String type) {
    JsonObject schema = new JsonObject();
    schema.addProperty("type", type);
    return schema;
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

  private static JsonObject oneOrMore(JsonObject one) {
    JsonObject list = typed("array");
    list.add("items", one.deepCopy());
    return anyOf(one, list);
  }
}
