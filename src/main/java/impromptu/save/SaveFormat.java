package impromptu.save;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The bytes of a save: readable JSON, sealed. Version 2 may know no more how a long game began, and
 * holds states on the way.
 */
public final class SaveFormat {
  /** Raised when a reader of the version before could not read what is written. */
  static final int VERSION = 2;

  private SaveFormat() {}

  public static byte[] write(Save save) {
    JsonObject file = new JsonObject();
    file.addProperty("impromptu-save", VERSION);
    file.add("story", edition(save.edition()));
    Label label = save.label();
    file.addProperty("slot", label.slot());
    file.addProperty("when", label.when());
    file.addProperty("place", label.place());
    file.addProperty("turn", label.turn());
    file.add("last-lines", texts(label.preview()));
    file.add("origin", origin(save.origin()));
    file.add("state", save.state());
    PastFormat.write(save.past(), file);
    save.waiting().ifPresent(waiting -> file.add("waiting", waiting(waiting)));
    file.addProperty("noted", save.noted());
    return Seal.seal(JsonText.lines(file));
  }

  /** Reads what {@link #write} wrote; anything else is refused. */
  public static Save read(byte[] bytes) throws BadSave {
    if (!Seal.holds(bytes)) {
      throw new BadSave(BadSave.Why.DAMAGED, "the seal is broken");
    }
    Fields file = Fields.parse(bytes);
    if (file.number("impromptu-save", 1) > VERSION) {
      throw new BadSave(BadSave.Why.TOO_NEW, "format " + file.number("impromptu-save"));
    }
    Label label =
        new Label(
            file.text("slot"),
            file.text("when"),
            file.text("place"),
            file.number("turn", 0),
            file.texts("last-lines"));
    return new Save(
        edition(file.fields("story")),
        label,
        origin(file.fields("origin")),
        file.object("state"),
        PastFormat.read(file),
        file.has("waiting") ? Optional.of(waiting(file.fields("waiting"))) : Optional.empty(),
        file.number("noted", 0));
  }

  static JsonObject edition(Edition edition) {
    JsonObject story = new JsonObject();
    story.addProperty("title", edition.title());
    story.addProperty("ifid", edition.ifid());
    story.addProperty("version", edition.version());
    story.addProperty("hash", edition.hash());
    return story;
  }

  static Edition edition(Fields story) throws BadSave {
    return new Edition(
        story.text("title"), story.text("ifid"), story.text("version"), story.text("hash"));
  }

  static JsonObject origin(Origin origin) {
    JsonObject object = new JsonObject();
    object.addProperty("seed", origin.seed());
    object.add("found", texts(origin.found()));
    return object;
  }

  static Origin origin(Fields origin) throws BadSave {
    return new Origin(origin.number("seed"), origin.texts("found"));
  }

  static JsonArray texts(List<String> texts) {
    JsonArray array = new JsonArray();
    for (String text : texts) {
      array.add(text);
    }
    return array;
  }

  private static JsonObject waiting(Waiting waiting) {
    JsonObject json = new JsonObject();
    json.addProperty("for", waiting.what().name().toLowerCase(Locale.ROOT));
    json.addProperty("words", waiting.words());
    json.addProperty("rest", waiting.rest());
    return json;
  }

  private static Waiting waiting(Fields waiting) throws BadSave {
    String name = waiting.text("for");
    for (Waiting.What what : Waiting.What.values()) {
      if (what.name().toLowerCase(Locale.ROOT).equals(name)) {
        return new Waiting(what, waiting.text("words"), waiting.text("rest"));
      }
    }
    throw Fields.refusal("nothing waits for " + name);
  }
}
