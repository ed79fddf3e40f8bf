package impromptu.author.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import impromptu.author.pack.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The workshop is the example to read: it shows every feature of the format at least once. */
class WorkshopTest {
  /** What it leaves out, and why. */
  private static final Map<String, String> LEFT_OUT =
      Map.ofEntries(
          Map.entry("section language", "the library's: for another language"),
          Map.entry("section needs", "the library's: whoever changes one reads it there"),
          Map.entry("section directions", "the library's"),
          Map.entry("section released", "written by a command, once players have a version"),
          Map.entry("story renamed", "nothing of it was ever called otherwise"),
          Map.entry("story seed", "kept for tools"),
          Map.entry("room article", "no room of it has a person's name"),
          Map.entry("room on-second", "what takes two nouns takes no room as the second"),
          Map.entry("verb step", "only the library's needs bring actions about"),
          Map.entry("section claims", "Cloak of Darkness has some"),
          Map.entry("ending attainable", "so has that"));

  /** Words of expressions that nobody has a use for outside the library's needs. */
  private static final Set<String> NEEDS_WORDS = Set.of("barrier", "stowable", "carry-all");

  private static final Set<String> LIBRARYS = Set.of("need", "nouns", "direction", "claim");

  /** What stands in braces, by the first word or two; the rest names a thing, a number, a verb. */
  private static final List<String> TEMPLATES =
      List.of(
          "if",
          "else",
          "else if",
          "end",
          "one of",
          "or",
          "stopping",
          "cycling",
          "at random",
          "first time",
          "em",
          "strong",
          "style",
          "line",
          "paragraph",
          "words",
          "name of",
          "list in",
          "the",
          "The",
          "a",
          "A",
          "You",
          "you",
          "your",
          "yourself",
          "he",
          "him",
          "his",
          "himself");

  private final JsonObject format;
  private final Set<String> shown = new TreeSet<>();
  private final StringBuilder texts = new StringBuilder();
  private final StringBuilder expressions = new StringBuilder();

  WorkshopTest() throws IOException {
    format = Schema.description();
    JsonObject workshop = Bundle.json(Path.of("scenario/workshop"));
    for (Map.Entry<String, JsonElement> section : workshop.entrySet()) {
      shown.add("section " + section.getKey());
      JsonObject described = format.getAsJsonObject("sections").getAsJsonObject(section.getKey());
      visit(described.get("type").getAsString(), section.getValue());
    }
  }

  private void visit(String type, JsonElement value) {
    if (type.startsWith("map ")) {
      members(value).forEach((id, member) -> visit(type.substring(4), member));
      return;
    }
    switch (type) {
      case "one story" -> visit("story", value);
      case "reactions" -> members(value).forEach((verbs, answers) -> visit("responses", answers));
      case "responses" -> each(value, "response", texts);
      case "text", "texts", "text-only" -> each(value, "", texts);
      case "effects" -> {
        for (JsonElement effect : list(value)) {
          effect(effect.getAsJsonObject());
        }
      }
      default -> {
        if (format.getAsJsonObject("shapes").has(type)) {
          shape(type, value);
        } else {
          each(value, "", expressions);
        }
      }
    }
  }

  /** Strings are kept; what is an object has that shape. */
  private void each(JsonElement value, String shape, StringBuilder strings) {
    for (JsonElement one : list(value)) {
      if (one.isJsonObject()) {
        visit(shape, one);
      } else {
        strings.append(one.getAsString()).append('\n');
      }
    }
  }

  private void shape(String name, JsonElement value) {
    JsonObject shape = format.getAsJsonObject("shapes").getAsJsonObject(name);
    if (!value.isJsonObject()) {
      visit(shape.get("or").getAsString(), value);
      return;
    }
    keys(shape, value.getAsJsonObject());
  }

  private void effect(JsonObject effect) {
    for (String kind : effect.keySet()) {
      if (format.getAsJsonObject("effects").has(kind)) {
        keys(format.getAsJsonObject("effects").getAsJsonObject(kind), effect);
        return;
      }
    }
  }

  private void keys(JsonObject described, JsonObject object) {
    members(object)
        .forEach(
            (key, value) -> {
              JsonObject is = described.getAsJsonObject("keys").getAsJsonObject(key);
              shown.add(feature(key, is));
              visit(is.get("type").getAsString(), value);
            });
  }

  private static Map<String, JsonElement> members(JsonElement object) {
    Map<String, JsonElement> members = new TreeMap<>(object.getAsJsonObject().asMap());
    members.keySet().removeAll(Set.of("note", "$schema", "allow"));
    return members;
  }

  private static JsonArray list(JsonElement value) {
    if (value.isJsonArray()) {
      return value.getAsJsonArray();
    }
    JsonArray list = new JsonArray();
    list.add(value);
    return list;
  }

  /** A key that means the same in several shapes is one feature. */
  private static String feature(String key, JsonObject described) {
    return key + ": " + described.get("text").getAsString();
  }

  @Test
  void everySectionKeyAndEffectIsShown() {
    Set<String> missing = new TreeSet<>();
    for (String section : format.getAsJsonObject("sections").keySet()) {
      missing.add("section " + section);
    }
    missing.removeAll(shown);
    for (Map.Entry<String, JsonElement> shape : format.getAsJsonObject("shapes").entrySet()) {
      if (!LIBRARYS.contains(shape.getKey())) {
        missing.addAll(notShown(shape.getKey(), shape.getValue().getAsJsonObject()));
      }
    }
    for (Map.Entry<String, JsonElement> effect : format.getAsJsonObject("effects").entrySet()) {
      missing.addAll(notShown("effect " + effect.getKey(), effect.getValue().getAsJsonObject()));
    }
    assertEquals(new TreeSet<>(LEFT_OUT.keySet()), missing);
  }

  private Set<String> notShown(String name, JsonObject described) {
    Set<String> missing = new TreeSet<>();
    for (Map.Entry<String, JsonElement> key : described.getAsJsonObject("keys").entrySet()) {
      if (!shown.contains(feature(key.getKey(), key.getValue().getAsJsonObject()))) {
        missing.add(name + " " + key.getKey());
      }
    }
    return missing;
  }

  @Test
  void everyWordOfExpressionsIsShown() throws IOException {
    String guide = Files.readString(Path.of("scenario/README.md"));
    Matcher keywords = Pattern.compile("Keywords: ([^.]*)\\.").matcher(guide);
    keywords.find();
    Set<String> missing = new TreeSet<>();
    for (String word : keywords.group(1).split("\\s+", -1)) {
      if (!Pattern.compile("(?<![\\w-])" + word + "(?![\\w-])").matcher(conditions()).find()) {
        missing.add(word);
      }
    }
    missing.removeAll(NEEDS_WORDS);
    for (String sign : List.of(" = ", " < ", " > ", " >= ", " + ")) {
      if (!conditions().contains(sign)) {
        missing.add(sign);
      }
    }
    assertEquals(Set.of(), missing);
  }

  /** Expressions, also those in texts. */
  private String conditions() {
    StringBuilder all = new StringBuilder(expressions);
    Matcher inside = Pattern.compile("\\{(?:else )?(?:if )?([^}]*)}").matcher(texts);
    while (inside.find()) {
      all.append(inside.group(1)).append('\n');
    }
    return all.toString();
  }

  @Test
  void everyTemplateIsShown() {
    Set<String> missing = new TreeSet<>();
    for (String template : TEMPLATES) {
      if (!Pattern.compile("\\{" + template + "[ }]").matcher(texts).find()) {
        missing.add(template);
      }
    }
    assertEquals(Set.of(), missing);
  }
}
