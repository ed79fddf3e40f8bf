package impromptu.save;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

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

  private final Disk disk;
  private final Path file;
  private final FileChannel channel;
  private final String story;

  /** How many bytes are written whole. What a failed write has left behind them is written over. */
  private long length;

  private boolean isFolderForced;

  private Journal(Disk disk, Path file, FileChannel channel, String story, long length) {
    this.disk = disk;
    this.file = file;
    this.channel = channel;
    this.story = story;
    this.length = length;
  }

  /** Takes a file for a journal that begins later; fails where the file is there already. */
  static Journal claim(Disk disk, Path file, Edition edition) throws IOException {
    FileChannel channel = disk.create(file);
    isLocked(channel);
    return new Journal(disk, file, channel, edition.hash(), 0);
  }

  /** Writes what a journal begins with. Before that there is nothing in it that can be read. */
  void begin(Edition edition, Origin origin, boolean based) throws IOException {
    JsonOut head = JsonOut.line().begin();
    head.member("impromptu-journal", VERSION);
    SaveFormat.edition(edition, head.name("story"));
    SaveFormat.origin(origin, head.name("origin"));
    head.member("based", based).end();
    write(NoteFormat.line(head));
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
  static Journal reopen(Disk disk, Path file, Log log, String story) throws IOException {
    FileChannel channel = disk.open(file);
    try {
      if (!isLocked(channel)) {
        throw new BusyException();
      }
      disk.truncate(channel, log.whole());
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    return new Journal(disk, file, channel, story, log.whole());
  }

  /** Another program holds the journal. */
  static final class BusyException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  void append(Note note) throws IOException {
    write(NoteFormat.line(NoteFormat.write(note, story)));
  }

  private void write(byte[] line) throws IOException {
    disk.write(channel, line, length);
    length += line.length;
  }

  /** How many bytes were written. */
  long length() {
    return length;
  }

  /** Puts everything on the disk. May be called while another thread appends. */
  void force() throws IOException {
    if (channel.isOpen()) {
      disk.force(channel);
      if (!isFolderForced) {
        disk.forceFolder(file.toAbsolutePath().getParent());
        isFolderForced = true;
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Reads the notes of a journal after a number; lines that are not whole are passed over. */
  static Log read(Path file, long after) throws IOException, BadSave {
    if (Files.size(file) > MOST_BYTES) {
      throw new BadSave(BadSave.Why.TOO_BIG, Files.size(file) + " bytes");
    }
    byte[] bytes = Files.readAllBytes(file);
    int start = endOfLine(bytes, 0);
    if (start == 0) {
      throw new BadSave(BadSave.Why.MISSING, "it was never begun");
    }
    Fields head = NoteFormat.object(Arrays.copyOf(bytes, start - 1));
    if (head.number("impromptu-journal", 1) > VERSION) {
      throw new BadSave(BadSave.Why.TOO_NEW, "format " + head.number("impromptu-journal"));
    }
    JournalLines lines = new JournalLines(bytes, start, after);
    return new Log(
        SaveFormat.edition(head.fields("story")),
        SaveFormat.origin(head.fields("origin")),
        head.truth("based"),
        lines.notes(),
        lines.whole(),
        lines.areDamaged());
  }

  /** The index after the next line end, or 0 where there is none. */
  static int endOfLine(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
    }
    return 0;
  }
}
