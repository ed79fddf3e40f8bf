package impromptu.save;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps other processes from writing in a folder for the moment of a write. */
final class WriteLock {
  private static final String FILE = ".lock";
  private static final int TRIES = 200;
  private static final long PAUSE_MILLIS = 15;

  /** What is done while nobody else writes. */
  interface Work {
    void run() throws IOException;
  }

  private WriteLock() {}

  /** Waits a few seconds for its turn, then fails. */
  static void during(Disk disk, Path folder, Work work) throws IOException {
    disk.makeFolder(folder);
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve(FILE),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS)) {
      await(channel, folder);
      work.run();
    }
  }

  private static void await(FileChannel channel, Path folder) throws IOException {
    try {
      for (int i = 0; i < TRIES; i++) {
        if (isLocked(channel)) {
          return;
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IOException("another program is writing in " + folder);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}
