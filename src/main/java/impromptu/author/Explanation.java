package impromptu.author;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import impromptu.scenario.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a code of {@code check} means.
 *
 * @param why what is wrong and what to do
 * @param wrong an example that gives exactly this code, line by line: a whole file, or sections to
 *     stand beside a story with a room "hall"; empty for a scenario without files
 * @param mended the same with the mistake mended
 */
record Explanation(Code code, String why, List<String> wrong, List<String> mended) {
  private static final String RESOURCE = "explain.json";

  Explanation {
    Objects.requireNonNull(code);
    Objects.requireNonNull(why);
    wrong = List.copyOf(wrong);
    mended = List.copyOf(mended);
  }

  /** Those of all codes, by their ids. */
  static Map<String, Explanation> all() {
    Map<String, Explanation> all = new LinkedHashMap<>();
    JsonObject data = data();
    for (Code code : Code.values()) {
      JsonObject entry = data.getAsJsonObject(code.id());
      all.put(
          code.id(),
          new Explanation(
              code,
              entry.get("why").getAsString(),
              lines(entry.getAsJsonArray("wrong")),
              lines(entry.getAsJsonArray("mended"))));
    }
    return all;
  }

  private static JsonObject data() {
    try (InputStream in = Explanation.class.getResourceAsStream(RESOURCE)) {
      return JsonParser.parseReader(
              new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
          .getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(JsonArray array) {
    List<String> lines = new ArrayList<>();
    for (JsonElement line : array) {
      lines.add(line.getAsString());
    }
    return lines;
  }
}
