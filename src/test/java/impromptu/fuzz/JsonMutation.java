package impromptu.fuzz;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Random;

/** Changes JSON as somebody would who means no good. */
public final class JsonMutation {
  private JsonMutation() {}

  /** Changes something somewhere in it. */
  public static void change(JsonElement whole, Random random) {
    JsonElement at = whole;
    while (!isEmpty(at)) {
      JsonElement inner = child(at, random);
      boolean isLeaf = !inner.isJsonObject() && !inner.isJsonArray();
      if (isLeaf || isEmpty(inner) || random.nextInt(6) == 0) {
        changeIn(at, inner, random);
        return;
      }
      at = inner;
    }
  }

  private static boolean isEmpty(JsonElement element) {
    return element.isJsonObject()
        ? element.getAsJsonObject().size() == 0
        : element.getAsJsonArray().isEmpty();
  }

  private static JsonElement child(JsonElement at, Random random) {
    if (at.isJsonObject()) {
      List<String> keys = List.copyOf(at.getAsJsonObject().keySet());
      return at.getAsJsonObject().get(keys.get(random.nextInt(keys.size())));
    }
    return at.getAsJsonArray().get(random.nextInt(at.getAsJsonArray().size()));
  }

  private static void changeIn(JsonElement in, JsonElement what, Random random) {
    if (in.isJsonArray()) {
      JsonArray array = in.getAsJsonArray();
      int at = array.asList().indexOf(what);
      switch (random.nextInt(3)) {
        case 0 -> array.remove(at);
        case 1 -> array.add(what.deepCopy());
        default -> array.set(at, other(what, random));
      }
      return;
    }
    JsonObject object = in.getAsJsonObject();
    List<String> keys = List.copyOf(object.keySet());
    String key = keys.get(random.nextInt(keys.size()));
    switch (random.nextInt(5)) {
      case 0 -> object.remove(key);
      case 1 -> object.add("odd\u001b[2J\u202e", object.get(key));
      case 2 -> object.add(key, object.get(keys.get(random.nextInt(keys.size()))).deepCopy());
      default -> object.add(key, other(object.get(key), random));
    }
  }

  private static JsonElement other(JsonElement what, Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> JsonNull.INSTANCE;
      case 1 -> new JsonPrimitive(random.nextInt());
      case 2 -> new JsonPrimitive(Integer.MAX_VALUE);
      case 3 -> new JsonPrimitive(Integer.MIN_VALUE);
      case 4 -> new JsonPrimitive(Long.MAX_VALUE);
      case 5 -> new JsonPrimitive("\u001b]0;owned\u0007\u202e\u2066");
      case 6 -> new JsonPrimitive("../../etc/passwd");
      case 7 -> new JsonPrimitive(random.nextBoolean());
      case 8 -> new JsonPrimitive("x".repeat(random.nextInt(200_000)));
      case 9 -> new JsonArray();
      case 10 -> new JsonObject();
      default -> near(what, random);
    };
  }

  private static JsonElement near(JsonElement what, Random random) {
    if (what instanceof JsonPrimitive number && number.isNumber()) {
      return new JsonPrimitive(number.getAsLong() + random.nextInt(5) - 2);
    }
    return new JsonPrimitive("player");
  }
}
