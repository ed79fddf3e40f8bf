package impromptu.save;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A text that grows at its end. What is appended is in it whole, or it is as if it never was. */
public final class TextFile implements Closeable {
  private final Disk disk;
  private final Path path;
  private final FileChannel channel;
  private long length;

  private TextFile(Disk disk, Path path, FileChannel channel) {
    this.disk = disk;
    this.path = path;
    this.channel = channel;
  }

  /** Begins a file; fails where there is one already. */
  static TextFile create(Disk disk, Path path) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      disk.makeFolder(folder);
    }
    return new TextFile(disk, path, disk.create(path));
  }

  /**
   * Puts a text in the place of a file's; after a crash at any instant it is the old or the new.
   */
  public static void replace(Path path, String text) throws IOException {
    Disk disk = new RealDisk();
    disk.makeFolder(path.toAbsolutePath().getParent());
    disk.replace(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public Path path() {
    return path;
  }

  /** In the system's hands on return. What a failed try has left is written over by the next. */
  public void append(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    disk.write(channel, bytes, length);
    length += bytes.length;
  }

  @Override
  public void close() throws IOException {
    try {
      disk.truncate(channel, length);
      disk.force(channel);
    } finally {
      channel.close();
    }
  }
}
