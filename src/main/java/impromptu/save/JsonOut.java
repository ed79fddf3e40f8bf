package impromptu.save;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** JSON being written, into memory. Only what saves are made of: numbers are whole. */
final class JsonOut {
  private final Memory memory = new Memory();
  private final JsonWriter out = new JsonWriter(memory);

  private JsonOut(String indent) {
    out.setIndent(indent);
    out.setSerializeNulls(true);
  }

  /** Writes a member a line. */
  static JsonOut lines() {
    return new JsonOut("  ");
  }

  /** Writes all on one line. */
  static JsonOut line() {
    return new JsonOut("");
  }

  /** What was written so far. */
  String text() {
    return memory.text.toString();
  }

  JsonOut begin() {
    try {
      out.beginObject();
      return this;
    } catch (IOException e) {
      throw impossible(e);
    }
  }

  JsonOut end() {
    try {
      out.endObject();
      return this;
    } catch (IOException e) {
      throw impossible(e);
    }
  }

  JsonOut beginList() {
    try {
      out.beginArray();
      return this;
    } catch (IOException e) {
      throw impossible(e);
    }
  }

  JsonOut endList() {
    try {
      out.endArray();
      return this;
    } catch (IOException e) {
      throw impossible(e);
    }
  }

  /** The name of the member whose value is written next. */
  JsonOut name(String name) {
    try {
      out.name(name);
      return this;
    } catch (IOException e) {
      throw impossible(e);
    }
  }

  JsonOut value(String value) {
    try {
      out.value(value);
      return this;
    } catch (IOException e) {
      throw impossible(e);
    }
  }

  JsonOut member(String name, String value) {
    return name(name).value(value);
  }

  JsonOut member(String name, long value) {
    try {
      out.name(name).value(value);
      return this;
    } catch (IOException e) {
      throw impossible(e);
    }
  }

  JsonOut member(String name, boolean value) {
    try {
      out.name(name).value(value);
      return this;
    } catch (IOException e) {
      throw impossible(e);
    }
  }

  JsonOut member(String name, List<String> values) {
    name(name).beginList();
    for (String value : values) {
      value(value);
    }
    return endList();
  }

  JsonOut member(String name, JsonElement value) {
    return name(name).value(value);
  }

  JsonOut value(JsonElement element) {
    try {
      write(element);
      return this;
    } catch (IOException e) {
      throw impossible(e);
    }
  }

  private void write(JsonElement element) throws IOException {
    if (element instanceof JsonObject object) {
      out.beginObject();
      for (Map.Entry<String, JsonElement> member : object.entrySet()) {
        out.name(member.getKey());
        write(member.getValue());
      }
      out.endObject();
    } else if (element instanceof JsonArray array) {
      out.beginArray();
      for (JsonElement item : array) {
        write(item);
      }
      out.endArray();
    } else if (element instanceof JsonPrimitive value) {
      write(value);
    } else {
      out.nullValue();
    }
  }

  private void write(JsonPrimitive value) throws IOException {
    if (value.isBoolean()) {
      out.value(value.getAsBoolean());
    } else if (value.isNumber()) {
      out.value(value.getAsNumber());
    } else {
      out.value(value.getAsString());
    }
  }

  private static UncheckedIOException impossible(IOException e) {
    return new UncheckedIOException("memory took no words", e);
  }

  /** Java's own writer into memory locks at every character. */
  private static final class Memory extends Writer {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(int c) {
      text.append((char) c);
    }

    @Override
    public void write(String words, int from, int length) {
      text.append(words, from, from + length);
    }

    @Override
    public void write(String words) {
      text.append(words);
    }

    @Override
    public void write(char[] words, int from, int length) {
      text.append(words, from, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
