package impromptu.author.schema;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import impromptu.format.Key;
import impromptu.format.Shape;
import impromptu.format.Type;
import java.util.Map;

/**
 * What an editor can write where an object of some shape is wanted: the keys that one begins with,
 * and in each a stop for the Tab key. The form is that of Visual Studio Code's {@code
 * defaultSnippets}: {@code ${1:words}} is a stop, and a text that begins with {@code ^} stands
 * without its quotes.
 */
final class Snippet {
  private static final Gson GSON = new Gson();

  private int stops;

  private Snippet() {}

  /** The snippets of an object: one. */
  static JsonArray of(Shape shape) {
    return snippets(shape.id(), shape.meaning(), new Snippet().object(shape));
  }

  /** The snippets of an object whose keys are ids, each with an object of that shape. */
  static JsonArray of(Key map, Shape shape) {
    return snippets(map.id(), map.meaning(), new Snippet().map(shape));
  }

  private static JsonArray snippets(String label, String description, JsonObject body) {
    JsonObject snippet = new JsonObject();
    snippet.addProperty("label", label);
    snippet.addProperty("description", description);
    snippet.add("body", body);
    JsonArray snippets = new JsonArray();
    snippets.add(snippet);
    return snippets;
  }

  private JsonObject map(Shape shape) {
    JsonObject map = new JsonObject();
    String id = stop("id");
    map.add(id, object(shape));
    return map;
  }

  private JsonObject object(Shape shape) {
    JsonObject object = new JsonObject();
    for (Key key : shape.beginning()) {
      object.add(key.id(), value(key));
    }
    return object;
  }

  private JsonElement value(Key key) {
    if (key.shape().isPresent() && !key.shape().get().beginning().isEmpty()) {
      return key.isMap() ? map(key.shape().get()) : object(key.shape().get());
    }
    if (key.example().isPresent()) {
      return stops(GSON.toJsonTree(key.example().get()));
    }
    if (key.otherwise().isPresent()) {
      return stops(GSON.toJsonTree(key.otherwise().get()));
    }
    return key.type() == Type.NUMBER
        ? stops(new JsonPrimitive(Math.max(0, key.least())))
        : new JsonPrimitive("$" + ++stops);
  }

  /** A value with a stop in the place of each word and number. */
  private JsonElement stops(JsonElement value) {
    if (value.isJsonArray()) {
      JsonArray stopped = new JsonArray();
      value.getAsJsonArray().forEach(item -> stopped.add(stops(item)));
      return stopped;
    }
    if (value.isJsonObject()) {
      JsonObject stopped = new JsonObject();
      for (Map.Entry<String, JsonElement> member : value.getAsJsonObject().entrySet()) {
        stopped.add(stop(member.getKey()), stops(member.getValue()));
      }
      return stopped;
    }
    JsonPrimitive plain = value.getAsJsonPrimitive();
    return new JsonPrimitive((plain.isString() ? "" : "^") + stop(plain.getAsString()));
  }

  private String stop(String words) {
    String escaped = words.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
    return "${" + ++stops + ":" + escaped + "}";
  }
}
