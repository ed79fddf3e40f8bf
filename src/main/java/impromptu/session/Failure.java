package impromptu.session;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Why a disk did not do what was asked, in a line for the player. */
final class Failure {
  private Failure() {}

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
      return failed.getReason();
    }
    return Objects.toString(why.getMessage(), why.getClass().getSimpleName());
  }
}
