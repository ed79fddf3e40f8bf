package impromptu.author.pack;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All files of a scenario as one that plays the same: each section with what stands in any. */
public final class Bundle {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
  private static final Set<String> ASIDES = Set.of("note", "$schema", "allow");

  private Bundle() {}

  /**
   * The scenario in one text of JSON. What is said to editors and readers of single files is left
   * out.
   *
   * @param scenario a folder or file that has been read without a mistake
   */
  public static String of(Path scenario) throws IOException {
    return GSON.toJson(json(scenario)) + "\n";
  }

  /** The same as an object. */
  public static JsonObject json(Path scenario) throws IOException {
    JsonObject all = new JsonObject();
    for (Path file : files(scenario)) {
      JsonObject one = JsonParser.parseString(text(file)).getAsJsonObject();
      for (Map.Entry<String, JsonElement> section : one.entrySet()) {
        if (!ASIDES.contains(section.getKey())) {
          add(all, section.getKey(), section.getValue().getAsJsonObject());
        }
      }
    }
    return all;
  }

  private static void add(JsonObject all, String name, JsonObject section) {
    if (!all.has(name)) {
      all.add(name, new JsonObject());
    }
    for (Map.Entry<String, JsonElement> entry : section.entrySet()) {
      if (!ASIDES.contains(entry.getKey())) {
        all.getAsJsonObject(name).add(entry.getKey(), entry.getValue());
      }
    }
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** A scenario's files in the order in which the reader takes them, which is part of the story. */
  public static List<Path> files(Path scenario) throws IOException {
    if (!Files.isDirectory(scenario)) {
      return List.of(scenario);
    }
    try (Stream<Path> files = Files.walk(scenario)) {
      return files.filter(file -> isPart(scenario.relativize(file))).sorted().toList();
    }
  }

  private static boolean isPart(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return file.toString().endsWith(".json") && !file.getName(0).toString().equals("tests");
  }
}
