package impromptu.author.nouns;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nouns that need not be known: those that name no thing in any story, and an author's own. */
final class Exemptions {
  /** Beside the transcripts: an object of nouns and the reasons why they need no answer. */
  static final String FILE = "nouns.json";

  private static final String GENERAL = "/impromptu/author/unthings.txt";

  private final Set<String> general;
  private final Map<String, String> own;
  private final Set<String> used = new LinkedHashSet<>();

  private Exemptions(Set<String> general, Map<String, String> own) {
    this.general = general;
    this.own = own;
  }

  /** Those for a scenario; fails where its file is no object of nouns and reasons. */
  static Exemptions of(Path scenario) throws IOException {
    return new Exemptions(general(), own(scenario.resolve("tests").resolve(FILE)));
  }

  private static Set<String> general() throws IOException {
    Set<String> words = new LinkedHashSet<>();
    try (InputStream in = Exemptions.class.getResourceAsStream(GENERAL)) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.startsWith("#")) {
          words.addAll(List.of(line.strip().split("\\s+", -1)));
        }
      }
    }
    return words;
  }

  private static Map<String, String> own(Path file) throws IOException {
    Map<String, String> own = new LinkedHashMap<>();
    if (!Files.exists(file)) {
      return own;
    }
    try {
      JsonObject object = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
        String reason = entry.getValue().getAsString();
        if (reason.isBlank()) {
          throw new IOException(file + ": \"" + entry.getKey() + "\" needs a reason");
        }
        own.put(entry.getKey(), reason);
      }
      return own;
    } catch (JsonParseException
        | IllegalStateException
        | UnsupportedOperationException
        | ClassCastException e) {
      throw new IOException(file + ": this is no object of nouns and reasons", e);
    }
  }

  boolean covers(String noun) {
    if (own.containsKey(noun)) {
      used.add(noun);
      return true;
    }
    return general.contains(noun);
  }

  /** An author's own that covered nothing. */
  List<String> unused() {
    return own.keySet().stream().filter(noun -> !used.contains(noun)).toList();
  }
}
