package impromptu.save;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The few things asked of a disk that decide whether what was written stays written. */
public interface Disk {
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
}
