package impromptu.session;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Why a disk did not do what was asked, in a line for the player. */
final class Failure {
  private Failure() {}

  private static String failed(Sitting sitting, String file, String reason) {
    return file == null
        ? reason
        : sitting.tell("disk-failed", "name", file, "words", reason).text();
  }

  static String words(Sitting sitting, IOException why) {
    if (why instanceof AccessDeniedException denied) {
      return sitting.tell("disk-denied", "name", Objects.toString(denied.getFile(), "")).text();
    }
    if (why instanceof NoSuchFileException missing) {
      return sitting.tell("disk-missing", "name", Objects.toString(missing.getFile(), "")).text();
    }
    if (why instanceof AtomicMoveNotSupportedException) {
      return sitting.tell("disk-not-atomic").text();
    }
    if (why instanceof FileSystemException failed && failed.getReason() != null) {
      return failed(sitting, failed.getFile(), failed.getReason());
    }
    if (why instanceof NotDirectoryException plain) {
      return sitting.tell("disk-no-folder", "name", plain.getFile()).text();
    }
    if (why instanceof FileAlreadyExistsException there) {
      return sitting.tell("disk-no-folder", "name", there.getFile()).text();
    }
    return Objects.toString(why.getMessage(), why.getClass().getSimpleName());
  }
}
