package impromptu.save;

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
    JsonOut file = JsonOut.lines().begin();
    file.member("impromptu-save", VERSION);
    edition(save.edition(), file.name("story"));
    Label label = save.label();
    file.member("slot", label.slot());
    file.member("when", label.when());
    file.member("place", label.place());
    file.member("turn", label.turn());
    file.member("last-lines", label.preview());
    origin(save.origin(), file.name("origin"));
    file.member("state", save.state());
    PastFormat.write(save.past(), file);
    if (save.waiting().isPresent()) {
      waiting(save.waiting().get(), file.name("waiting"));
    }
    file.member("noted", save.noted());
    return Seal.seal(file.end().text());
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

  static void edition(Edition edition, JsonOut file) {
    file.begin();
    file.member("title", edition.title());
    file.member("ifid", edition.ifid());
    file.member("version", edition.version());
    file.member("hash", edition.hash());
    file.end();
  }

  static Edition edition(Fields story) throws BadSave {
    return new Edition(
        story.text("title"), story.text("ifid"), story.text("version"), story.text("hash"));
  }

  static void origin(Origin origin, JsonOut file) {
    file.begin().member("seed", origin.seed()).member("found", origin.found()).end();
  }

  static Origin origin(Fields origin) throws BadSave {
    return new Origin(origin.number("seed"), origin.texts("found"));
  }

  private static void waiting(Waiting waiting, JsonOut file) {
    file.begin();
    file.member("for", waiting.what().name().toLowerCase(Locale.ROOT));
    file.member("words", waiting.words());
    file.member("rest", waiting.rest());
    file.end();
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
