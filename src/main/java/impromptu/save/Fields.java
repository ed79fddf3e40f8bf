package impromptu.save;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members of a JSON object out of a file that nobody vouches for, asked for by name. */
final class Fields {
  static final int MAX_BYTES = 32 << 20;
  private static final int MAX_TEXT = 100_000;

  private final JsonObject object;

  Fields(JsonObject object) {
    this.object = object;
  }

  static Fields parse(byte[] bytes) throws BadSave {
    if (bytes.length > MAX_BYTES) {
      throw new BadSave(BadSave.Why.TOO_BIG, bytes.length + " bytes");
    }
    try {
      return new Fields(objectOf(JsonText.read(decode(bytes)), "the whole"));
    } catch (CharacterCodingException e) {
      throw new BadSave(BadSave.Why.NOT_A_SAVE, "no text", e);
    }
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  Set<String> names() {
    return object.keySet();
  }

  boolean has(String name) {
    return object.has(name) && !object.get(name).isJsonNull();
  }

  String text(String name) throws BadSave {
    return textOf(member(name), name);
  }

  Optional<String> maybeText(String name) throws BadSave {
    return has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  int number(String name) throws BadSave {
    return numberOf(member(name), name);
  }

  /** A number that can't be less than this. */
  int number(String name, int least) throws BadSave {
    int number = number(name);
    if (number < least) {
      throw refusal(name + " of " + number);
    }
    return number;
  }

  boolean truth(String name) throws BadSave {
    return truthOf(member(name), name);
  }

  boolean isText(String name) {
    return object.get(name) instanceof JsonPrimitive value && value.isString();
  }

  boolean isTruth(String name) {
    return object.get(name) instanceof JsonPrimitive value && value.isBoolean();
  }

  Fields fields(String name) throws BadSave {
    return new Fields(objectOf(member(name), name));
  }

  JsonObject object(String name) throws BadSave {
    return objectOf(member(name), name);
  }

  List<String> texts(String name) throws BadSave {
    List<String> texts = new ArrayList<>();
    for (JsonElement element : elements(name)) {
      texts.add(textOf(element, name));
    }
    return texts;
  }

  List<JsonElement> elements(String name) throws BadSave {
    JsonElement member = member(name);
    if (!member.isJsonArray()) {
      throw refusal(name + " is no list");
    }
    return member.getAsJsonArray().asList();
  }

  Set<Map.Entry<String, JsonElement>> entries() {
    return object.entrySet();
  }

  private JsonElement member(String name) throws BadSave {
    JsonElement member = object.get(name);
    if (member == null) {
      throw refusal("no " + name);
    }
    return member;
  }

  static JsonObject objectOf(JsonElement element, String name) throws BadSave {
    if (!element.isJsonObject()) {
      throw refusal(name + " is no object");
    }
    return element.getAsJsonObject();
  }

  static String textOf(JsonElement element, String name) throws BadSave {
    if (!(element instanceof JsonPrimitive value) || !value.isString()) {
      throw refusal(name + " is no text");
    }
    String text = value.getAsString();
    if (text.length() > MAX_TEXT || !isHarmless(text)) {
      throw refusal(name + " is no text of ours");
    }
    return text;
  }

  /** Whether a text holds nothing that a terminal would obey. */
  private static boolean isHarmless(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n') {
        return false;
      }
    }
    return true;
  }

  static int numberOf(JsonElement element, String name) throws BadSave {
    if (!(element instanceof JsonPrimitive value) || !value.isNumber()) {
      throw refusal(name + " is no number");
    }
    try {
      return Integer.parseInt(value.getAsString());
    } catch (NumberFormatException e) {
      throw new BadSave(BadSave.Why.NOT_A_SAVE, name + " is no whole number", e);
    }
  }

  static boolean truthOf(JsonElement element, String name) throws BadSave {
    if (!(element instanceof JsonPrimitive value) || !value.isBoolean()) {
      throw refusal(name + " is neither true nor false");
    }
    return value.getAsBoolean();
  }

  static BadSave refusal(String detail) {
    return new BadSave(BadSave.Why.NOT_A_SAVE, detail);
  }
}
