package impromptu.save;

import com.google.gson.JsonObject;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A playing as a list of what was done, a line each. Every line is in the system's hands before the
 * player sees the answer, so that killing the program loses none; {@link #force} puts them on the
 * disk.
 */
public final class Journal implements Closeable {
  private static final int VERSION = 1;
  private static final long MOST_BYTES = 1L << 28;

  /** Beyond the end of any file, so that the lock keeps nobody from reading. */
  private static final long LOCKED_AT = Long.MAX_VALUE - 1;

  private final FileChannel channel;
  private final String story;

  private Journal(FileChannel channel, String story) {
    this.channel = channel;
    this.story = story;
  }

  /** Begins a journal; fails where the file is there already. */
  static Journal create(Path file, Edition edition, Origin origin, boolean based)
      throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    isLocked(channel);
    Journal journal = new Journal(channel, edition.hash());
    JsonObject head = new JsonObject();
    head.addProperty("impromptu-journal", VERSION);
    head.add("story", SaveFormat.edition(edition));
    head.add("origin", SaveFormat.origin(origin));
    head.addProperty("based", based);
    journal.write(NoteFormat.line(head));
    return journal;
  }

  /** Whether the lock on a journal could be had: no other program is playing on with it. */
  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_AT, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * Opens a journal to go on with, cut off where it stops being whole.
   *
   * @throws BusyException where another program is playing on with it
   */
  static Journal reopen(Path file, Log log, String story) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw new BusyException();
    }
    channel.truncate(log.whole());
    channel.position(log.whole());
    return new Journal(channel, story);
  }

  /** Another program holds the journal. */
  static final class BusyException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  void append(Note note) throws IOException {
    write(NoteFormat.line(NoteFormat.write(note, story)));
  }

  /** Writes a line whole, or leaves none of it behind. */
  private void write(byte[] line) throws IOException {
    long before = channel.position();
    try {
      ByteBuffer buffer = ByteBuffer.wrap(line);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (IOException e) {
      channel.truncate(before);
      throw e;
    }
  }

  /** Puts everything on the disk. May be called while another thread appends. */
  void force() throws IOException {
    if (channel.isOpen()) {
      channel.force(false);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Reads a journal up to the first line that is not whole. */
  static Log read(Path file) throws IOException, BadSave {
    if (Files.size(file) > MOST_BYTES) {
      throw new BadSave(BadSave.Why.TOO_BIG, Files.size(file) + " bytes");
    }
    byte[] bytes = Files.readAllBytes(file);
    int start = endOfLine(bytes, 0);
    Fields head = NoteFormat.object(Arrays.copyOf(bytes, Math.max(0, start - 1)));
    if (head.number("impromptu-journal", 1) > VERSION) {
      throw new BadSave(BadSave.Why.TOO_NEW, "format " + head.number("impromptu-journal"));
    }
    List<Note> notes = new ArrayList<>();
    int whole = readNotes(bytes, start, notes);
    return new Log(
        SaveFormat.edition(head.fields("story")),
        SaveFormat.origin(head.fields("origin")),
        head.truth("based"),
        notes,
        whole);
  }

  private static int readNotes(byte[] bytes, int start, List<Note> notes) {
    int whole = start;
    for (int end = endOfLine(bytes, whole); end > 0; end = endOfLine(bytes, whole)) {
      try {
        notes.add(NoteFormat.read(NoteFormat.object(Arrays.copyOfRange(bytes, whole, end - 1))));
      } catch (BadSave e) {
        return whole;
      }
      whole = end;
    }
    return whole;
  }

  /** The index after the next line end, or 0 where there is none. */
  private static int endOfLine(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
    }
    return 0;
  }
}
