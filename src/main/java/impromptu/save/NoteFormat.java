package impromptu.save;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** A line of a journal: an object whose last member is a checksum of what stands before it. */
final class NoteFormat {
  private static final String BEFORE = ",\"crc\":\"";
  private static final String AFTER = "\"}";
  private static final int LENGTH = BEFORE.length() + 8 + AFTER.length();

  private NoteFormat() {}

  /** The line of an object that was written on one. */
  static byte[] line(JsonOut object) {
    String text = object.text();
    byte[] head = text.substring(0, text.length() - 1).getBytes(StandardCharsets.UTF_8);
    byte[] seal = seal(head, head.length);
    byte[] line = Arrays.copyOf(head, head.length + seal.length + 1);
    System.arraycopy(seal, 0, line, head.length, seal.length);
    line[line.length - 1] = '\n';
    return line;
  }

  /** The object of a line without its line end; refuses a line that was not written whole. */
  static Fields object(byte[] line) throws BadSave {
    if (!isWhole(line)) {
      throw new BadSave(BadSave.Why.DAMAGED, "a line of the journal");
    }
    return Fields.parse(line);
  }

  static boolean isWhole(byte[] line) {
    int head = line.length - LENGTH;
    return head > 0 && Arrays.equals(seal(line, head), Arrays.copyOfRange(line, head, line.length));
  }

  private static byte[] seal(byte[] line, int length) {
    CRC32 crc = new CRC32();
    crc.update(line, 0, length);
    String digits = Long.toHexString(crc.getValue());
    String seal = BEFORE + "0".repeat(8 - digits.length()) + digits + AFTER;
    return seal.getBytes(StandardCharsets.UTF_8);
  }

  static JsonOut write(Note note, String story) {
    JsonOut out = JsonOut.line().begin();
    out.member("n", note.number());
    out.member("story", story);
    out.member("state", Long.toHexString(note.state()));
    switch (note.what()) {
      case STEP -> PastFormat.fields(note.step(), out.name("step"));
      case UNDO -> out.member("undo", note.count());
      case REDO -> out.member("redo", note.count());
    }
    return out.end();
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
    return Note.step(number, PastFormat.step(json.fields("step")), state);
  }

  private static long hash(String digits) throws BadSave {
    try {
      return Long.parseUnsignedLong(digits, 16);
    } catch (NumberFormatException e) {
      throw new BadSave(BadSave.Why.NOT_A_SAVE, "no hash", e);
    }
  }
}
