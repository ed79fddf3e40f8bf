package impromptu.save;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Everything that is asked of a disk in order to write, so that a test can let each step fail. */
public interface Disk {
  /** Makes a folder, and those that it lies in, where it is not there. */
  void makeFolder(Path folder) throws IOException;

  /** A new file to write; fails where there is one already. */
  FileChannel create(Path file) throws IOException;

  /** A file to write that is there already. */
  FileChannel open(Path file) throws IOException;

  /** Writes all of the bytes from a place in the file on. */
  void write(FileChannel file, byte[] bytes, long at) throws IOException;

  void truncate(FileChannel file, long length) throws IOException;

  /** Forces out what was written. */
  void force(FileChannel file) throws IOException;

  /** Forces out which files a folder holds. */
  void forceFolder(Path folder) throws IOException;

  /** Puts a file in the place of another in one step, or fails. */
  void moveAtomically(Path from, Path to) throws IOException;

  /** Deletes a file if it is there. */
  void delete(Path file) throws IOException;

  /** Writes a file whole: after a crash at any instant, it is there as it was or as it is now. */
  default void replace(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path fresh = folder.resolve(file.getFileName() + Vault.TEMPORARY);
    try {
      delete(fresh);
      try (FileChannel out = create(fresh)) {
        write(out, bytes, 0);
        force(out);
      }
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
}
