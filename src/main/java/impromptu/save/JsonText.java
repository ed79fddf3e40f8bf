package impromptu.save;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** JSON as text. */
final class JsonText {
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
}
