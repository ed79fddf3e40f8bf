package impromptu.save;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;

/** JSON out of a text. Only what saves are made of: numbers are whole. */
final class JsonText {
  private static final int DEEPEST = 12;

  private JsonText() {}

  /** Reads a text that is one value and nothing else. */
  static JsonElement read(String text) throws BadSave {
    try (JsonReader in = new JsonReader(new StringReader(text))) {
      in.setStrictness(Strictness.STRICT);
      in.setNestingLimit(DEEPEST);
      JsonElement element = element(in);
      if (in.peek() != JsonToken.END_DOCUMENT) {
        throw Fields.refusal("something after its end");
      }
      return element;
    } catch (IOException | NumberFormatException e) {
      throw new BadSave(BadSave.Why.NOT_A_SAVE, "no JSON of ours", e);
    }
  }

  private static JsonElement element(JsonReader in) throws IOException, BadSave {
    return switch (in.peek()) {
      case BEGIN_OBJECT -> object(in);
      case BEGIN_ARRAY -> array(in);
      case STRING -> new JsonPrimitive(in.nextString());
      case NUMBER -> new JsonPrimitive(Long.valueOf(in.nextString()));
      case BOOLEAN -> new JsonPrimitive(in.nextBoolean());
      case NULL -> {
        in.nextNull();
        yield JsonNull.INSTANCE;
      }
      default -> throw Fields.refusal("no value");
    };
  }

  private static JsonObject object(JsonReader in) throws IOException, BadSave {
    JsonObject object = new JsonObject();
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      if (object.has(name)) {
        throw Fields.refusal("two of " + name);
      }
      object.add(name, element(in));
    }
    in.endObject();
    return object;
  }

  private static JsonArray array(JsonReader in) throws IOException, BadSave {
    JsonArray array = new JsonArray();
    in.beginArray();
    while (in.hasNext()) {
      array.add(element(in));
    }
    in.endArray();
    return array;
  }
}
