package impromptu.save;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** JSON as text. Only what saves are made of: numbers are whole. */
final class JsonText {
  private static final int DEEPEST = 12;

  private JsonText() {}

  /** The text of an object, a member a line. */
  static String lines(JsonObject object) {
    return written(object, "  ");
  }

  /** The text of an object on one line. */
  static String line(JsonObject object) {
    return written(object, "");
  }

  private static String written(JsonObject object, String indent) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = new JsonWriter(text)) {
      out.setIndent(indent);
      out.setSerializeNulls(true);
      write(object, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonElement element, JsonWriter out) throws IOException {
    if (element.isJsonObject()) {
      out.beginObject();
      for (Map.Entry<String, JsonElement> member : element.getAsJsonObject().entrySet()) {
        out.name(member.getKey());
        write(member.getValue(), out);
      }
      out.endObject();
    } else if (element.isJsonArray()) {
      out.beginArray();
      for (JsonElement item : element.getAsJsonArray()) {
        write(item, out);
      }
      out.endArray();
    } else if (element instanceof JsonPrimitive value) {
      write(value, out);
    } else {
      out.nullValue();
    }
  }

  private static void write(JsonPrimitive value, JsonWriter out) throws IOException {
    if (value.isBoolean()) {
      out.value(value.getAsBoolean());
    } else if (value.isNumber()) {
      out.value(value.getAsNumber());
    } else {
      out.value(value.getAsString());
    }
  }

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
