package impromptu.author.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import impromptu.author.pack.Bundle;
import impromptu.format.EffectKeys;
import impromptu.format.Key;
import impromptu.format.ResponseKeys;
import impromptu.format.SectionKeys;
import impromptu.format.Shape;
import impromptu.format.Type;
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

  private static final Set<String> LIBRARYS =
      Set.of("needs", "language", "directions", "claims", "released");

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

  private final Set<String> shown = new TreeSet<>();
  private final StringBuilder texts = new StringBuilder();
  private final StringBuilder expressions = new StringBuilder();

  WorkshopTest() throws IOException {
    JsonObject workshop = Bundle.json(Path.of("scenario/workshop"));
    for (Key section : SectionKeys.FILE.keys()) {
      if (workshop.has(section.id())) {
        shown.add("section " + section.id());
        visit(section, workshop.get(section.id()));
      }
    }
  }

  private void visit(Key key, JsonElement value) {
    if (key.isMap()) {
      members(value).forEach((id, member) -> one(key, member));
    } else {
      one(key, value);
    }
  }

  private void one(Key key, JsonElement value) {
    if (key.shape().isPresent()) {
      shape(key.shape().get(), value);
    } else {
      value(key.type(), value);
    }
  }

  private void value(Type type, JsonElement value) {
    switch (type) {
      case REACTIONS -> members(value).forEach((verbs, answers) -> value(Type.RESPONSES, answers));
      case RESPONSES, TEXT, TEXTS -> {
        for (JsonElement one : list(value)) {
          if (one.isJsonObject()) {
            keys(ResponseKeys.RESPONSE, one.getAsJsonObject());
          } else {
            texts.append(one.getAsString()).append('\n');
          }
        }
      }
      case EFFECTS -> list(value).forEach(effect -> effect(effect.getAsJsonObject()));
      default -> {
        for (JsonElement one : list(value)) {
          expressions.append(one.getAsString()).append('\n');
        }
      }
    }
  }

  private void shape(Shape shape, JsonElement value) {
    if (value.isJsonObject()) {
      keys(shape, value.getAsJsonObject());
    } else {
      value(shape.shorthand().orElseThrow(), value);
    }
  }

  private void effect(JsonObject effect) {
    for (EffectKeys.Kind kind : EffectKeys.Kind.values()) {
      if (effect.has(EffectKeys.of(kind).id())) {
        keys(EffectKeys.of(kind), effect);
        return;
      }
    }
  }

  private void keys(Shape shape, JsonObject object) {
    for (Key key : shape.keys()) {
      if (object.has(key.id())) {
        shown.add(feature(key));
        visit(key, object.get(key.id()));
      }
    }
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
  private static String feature(Key key) {
    return key.id() + ": " + key.meaning();
  }

  @Test
  void everySectionKeyAndEffectIsShown() {
    Set<String> missing = new TreeSet<>();
    for (Key section : SectionKeys.FILE.keys()) {
      missing.add("section " + section.id());
    }
    missing.removeAll(shown);
    for (Key section : SectionKeys.FILE.keys()) {
      if (!LIBRARYS.contains(section.id())) {
        section.shape().ifPresent(shape -> addNotShown("", shape, missing));
      }
    }
    addNotShown("", ResponseKeys.RESPONSE, missing);
    for (EffectKeys.Kind kind : EffectKeys.Kind.values()) {
      addNotShown("effect ", EffectKeys.of(kind), missing);
    }
    assertEquals(new TreeSet<>(LEFT_OUT.keySet()), missing);
  }

  private void addNotShown(String sort, Shape shape, Set<String> missing) {
    for (Key key : shape.keys()) {
      if (!shown.contains(feature(key))) {
        missing.add(sort + shape.id() + " " + key.id());
      }
      key.shape().ifPresent(inner -> addNotShown("", inner, missing));
    }
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
