package impromptu.save;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A line of a journal: an object whose last member is a checksum of what stands before it. */
final class NoteFormat {
  private static final String BEFORE = ",\"crc\":\"";
  private static final String AFTER = "\"}";
  private static final int LENGTH = BEFORE.length() + 8 + AFTER.length();

  private NoteFormat() {}

  static byte[] line(JsonObject object) {
    String text = JsonText.line(object);
    String head = text.substring(0, text.length() - 1);
    return (head + seal(head) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The object of a line without its line end; refuses a line that was not written whole. */
  static Fields object(byte[] line) throws BadSave {
    String text = new String(line, StandardCharsets.UTF_8);
    int end = text.length() - LENGTH;
    if (end <= 0 || !text.substring(end).equals(seal(text.substring(0, end)))) {
      throw new BadSave(BadSave.Why.DAMAGED, "a line of the journal");
    }
    return Fields.parse(line);
  }

  private static String seal(String head) {
    CRC32 crc = new CRC32();
    crc.update(head.getBytes(StandardCharsets.UTF_8));
    String digits = Long.toHexString(crc.getValue());
    return BEFORE + "0".repeat(8 - digits.length()) + digits + AFTER;
  }

  static JsonObject write(Note note, String story) {
    JsonObject json = new JsonObject();
    json.addProperty("n", note.number());
    json.addProperty("story", story);
    json.addProperty("state", Long.toHexString(note.state()));
    switch (note.what()) {
      case STEP -> json.add("step", SaveFormat.stepFields(note.step()));
      case UNDO -> json.addProperty("undo", note.count());
      case REDO -> json.addProperty("redo", note.count());
    }
    return json;
  }

  static Note read(Fields json) throws BadSave {
    int number = json.number("n", 1);
    long state = hash(json.text("state"));
    if (json.has("undo")) {
      return Note.undo(number, json.number("undo", 1), state);
    }
    if (json.has("redo")) {
      return Note.redo(number, json.number("redo", 1), state);
    }
    return Note.step(number, SaveFormat.step(json.fields("step")), state);
  }

  private static long hash(String digits) throws BadSave {
    try {
      return Long.parseUnsignedLong(digits, 16);
    } catch (NumberFormatException e) {
      throw new BadSave(BadSave.Why.NOT_A_SAVE, "no hash", e);
    }
  }
}
