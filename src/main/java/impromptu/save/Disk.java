package impromptu.save;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The few things asked of a disk that decide whether what was written stays written. */
public interface Disk {
  /** The disk itself. */
  Disk REAL = new Real();

  /** Writes a new file and forces it out. */
  void writeForced(Path file, byte[] bytes) throws IOException;

  /** Puts a file in the place of another in one step, or fails. */
  void moveAtomically(Path from, Path to) throws IOException;

  /** Forces out which files a folder holds. */
  void forceFolder(Path folder) throws IOException;

  /** Writes a file whole: after a crash at any instant, it is there as it was or as it is now. */
  default void replace(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path fresh = folder.resolve(file.getFileName() + Vault.TEMPORARY);
    try {
      writeForced(fresh, bytes);
      moveAtomically(fresh, file);
    } catch (IOException e) {
      deleteQuietly(fresh, e);
      throw e;
    }
    forceFolder(folder);
  }

  private static void deleteQuietly(Path file, IOException why) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  /** Java's own file calls. */
  final class Real implements Disk {
    private static final boolean WINDOWS = java.io.File.separatorChar == '\\';

    @Override
    public void writeForced(Path file, byte[] bytes) throws IOException {
      Files.deleteIfExists(file);
      try (FileChannel out =
          FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          out.write(buffer);
        }
        out.force(true);
      }
    }

    @Override
    public void moveAtomically(Path from, Path to) throws IOException {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
      if (!WINDOWS) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
          channel.force(true);
        }
      }
    }
  }
}
