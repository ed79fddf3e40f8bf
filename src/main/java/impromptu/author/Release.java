package impromptu.author;

import com.google.gson.stream.JsonWriter;
import impromptu.story.Entity;
import impromptu.story.Story;
import impromptu.story.Variable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;

/** What the saves of a release can hold, written beside the scenario for later checks. */
public final class Release {
  public static final String FILE = "released.json";

  private Release() {}

  /** Writes the file into the scenario's folder, whole or not at all; the one before it goes. */
  public static Path write(Story story, Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    Path fresh = folder.resolve(FILE + ".tmp");
    try {
      Files.write(fresh, text(story).getBytes(StandardCharsets.UTF_8));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
    return file;
  }

  /** A file of JSON with the section {@code released}: what has an id, and the ranges. */
  static String text(Story story) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      json.beginObject().name("released").beginObject();
      json.name("note")
          .value("Written by \"impromptu release\"; check compares the story with it.");
      json.name("version").value(story.meta().version());
      entities(json, "rooms", story, entity -> story.isRoom(entity.index()));
      entities(json, "things", story, entity -> !story.isRoom(entity.index()));
      ids(json, "properties", story.properties().stream().map(property -> property.id()).toList());
      ids(json, "scenes", story.scenes().stream().map(scene -> scene.id()).toList());
      ids(json, "timers", story.timers().stream().map(timer -> timer.id()).toList());
      ids(json, "moments", story.moments().stream().map(moment -> moment.id()).toList());
      ids(json, "endings", story.endings().stream().map(ending -> ending.id()).toList());
      variables(json, story);
      json.endObject().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private static void entities(
      JsonWriter json, String section, Story story, Predicate<Entity> wanted) throws IOException {
    ids(
        json,
        section,
        story.entities().stream()
            .filter(entity -> entity.index() > 0)
            .filter(wanted)
            .map(Entity::id)
            .toList());
  }

  private static void ids(JsonWriter json, String section, Iterable<String> ids)
      throws IOException {
    json.name(section).beginArray();
    for (String id : ids) {
      json.value(id);
    }
    json.endArray();
  }

  private static void variables(JsonWriter json, Story story) throws IOException {
    json.name("variables").beginObject();
    for (Variable variable : story.variables()) {
      json.name(variable.id()).beginArray();
      if (variable.type() == Variable.Type.NUMBER) {
        json.value(variable.min()).value(variable.max());
      }
      for (String value : variable.values()) {
        json.value(value);
      }
      json.endArray();
    }
    json.endObject();
  }
}
