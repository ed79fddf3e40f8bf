package impromptu.save;

import com.google.gson.JsonObject;

/** Makes files that are whole, whatever they say. */
public final class Forger {
  private Forger() {}

  public static byte[] sealed(JsonObject save) {
    JsonObject open = save.deepCopy();
    open.remove("sha256");
    return Seal.seal(JsonOut.lines().value(open).text());
  }

  /** A line of a journal. */
  public static byte[] line(JsonObject note) {
    JsonObject open = note.deepCopy();
    open.remove("crc");
    return NoteFormat.line(JsonOut.line().value(open));
  }
}
