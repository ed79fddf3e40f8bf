package impromptu.author.watch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an edit has changed in a scenario, definition by definition. */
final class Changes {
  /** Of each kind of change, as many are named. */
  private static final int NAMED = 5;

  private final List<String> changed = new ArrayList<>();
  private final List<String> added = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();
  private final List<String> renamed = new ArrayList<>();
  private final Map<String, String> renames;

  private Changes(Map<String, String> renames) {
    this.renames = renames;
  }

  /**
   * @param before all of a scenario in one object
   * @param renames old ids with those that are declared to stand in their place
   */
  static Changes between(JsonObject before, JsonObject after, Map<String, String> renames) {
    Changes changes = new Changes(renames);
    for (String section : together(before, after)) {
      changes.compare(section, part(before, section), part(after, section));
    }
    return changes;
  }

  private void compare(String section, JsonObject before, JsonObject after) {
    for (String id : together(before, after)) {
      String name = (noun(section) + " " + id).strip();
      String other = renames.getOrDefault(id, "");
      if (!before.has(id)) {
        if (!isNewName(id, before)) {
          added.add(name);
        }
      } else if (after.has(id)) {
        compare(name, before.get(id), after.get(id));
      } else if (after.has(other) && !before.has(other)) {
        renamed.add(name + " to " + other);
        compare(noun(section) + " " + other, before.get(id), after.get(other));
      } else {
        gone.add(name);
      }
    }
  }

  private boolean isNewName(String id, JsonObject before) {
    for (Map.Entry<String, String> rename : renames.entrySet()) {
      if (rename.getValue().equals(id) && before.has(rename.getKey())) {
        return true;
      }
    }
    return false;
  }

  private void compare(String name, JsonElement before, JsonElement after) {
    if (before.equals(after)) {
      return;
    }
    List<String> keys = new ArrayList<>();
    if (before.isJsonObject() && after.isJsonObject()) {
      for (String key : together(before.getAsJsonObject(), after.getAsJsonObject())) {
        JsonElement was = before.getAsJsonObject().get(key);
        if (was == null || !was.equals(after.getAsJsonObject().get(key))) {
          keys.add(key);
        }
      }
    }
    changed.add(keys.isEmpty() ? name : name + " (" + String.join(", ", keys) + ")");
  }

  private static Set<String> together(JsonObject before, JsonObject after) {
    Set<String> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    return keys;
  }

  private static JsonObject part(JsonObject all, String section) {
    return all.has(section) ? all.getAsJsonObject(section) : new JsonObject();
  }

  /** What one of a section's definitions is called: "things" hold a thing. */
  private static String noun(String section) {
    return switch (section) {
      case "properties" -> "property";
      case "status" -> "status";
      default -> section.endsWith("s") ? section.substring(0, section.length() - 1) : section;
    };
  }

  /** In a line or two. */
  String words() {
    String words =
        part("Changed", changed)
            + part("New", added)
            + part("Gone", gone)
            + part("Renamed", renamed);
    return words.isEmpty() ? "Nothing that matters has changed." : words.strip();
  }

  private static String part(String what, List<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    int more = names.size() - NAMED;
    String rest = more > 0 ? " and " + more + " more" : "";
    List<String> named = names.subList(0, Math.min(NAMED, names.size()));
    return what + ": " + String.join(", ", named) + rest + ". ";
  }
}
