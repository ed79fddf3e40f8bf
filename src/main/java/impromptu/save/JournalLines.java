package impromptu.save;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The notes in a journal's bytes. A line that is not whole costs itself and no other. */
final class JournalLines {
  private static final byte[] NUMBER = {'{', '"', 'n', '"', ':'};

  private final List<Note> notes = new ArrayList<>();
  private final byte[] bytes;
  private final long after;
  private int whole;
  private boolean damaged;

  /**
   * @param start where the first note begins
   * @param after notes up to this number are not wanted, and not looked at
   */
  JournalLines(byte[] bytes, int start, long after) {
    this.bytes = bytes;
    this.after = after;
    whole = start;
    int from = start;
    for (int end = Journal.endOfLine(bytes, from); end > 0; end = Journal.endOfLine(bytes, from)) {
      read(from, end);
      from = end;
    }
  }

  private void read(int from, int end) {
    long number = numberAt(from, end);
    if (number > 0 && number <= after) {
      whole = end;
      return;
    }
    try {
      notes.add(NoteFormat.read(NoteFormat.object(Arrays.copyOfRange(bytes, from, end - 1))));
      whole = end;
    } catch (BadSave e) {
      damaged = true;
    }
  }

  /** The number of the note in a line, quickly; 0 where it can't be seen at a glance. */
  private long numberAt(int from, int end) {
    int at = from + NUMBER.length;
    if (at >= end || Arrays.mismatch(bytes, from, at, NUMBER, 0, NUMBER.length) >= 0) {
      return 0;
    }
    long number = 0;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && number < Integer.MAX_VALUE) {
      number = number * 10 + (bytes[at] - '0');
      at++;
    }
    return at < end && bytes[at] == ',' ? number : 0;
  }

  List<Note> notes() {
    return notes;
  }

  /** The end of the last whole line. */
  int whole() {
    return whole;
  }

  /** Whether a line that has an end is not whole. */
  boolean areDamaged() {
    return damaged;
  }
}
