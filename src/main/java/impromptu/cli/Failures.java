package impromptu.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** What went wrong, in one line. */
final class Failures {
  private Failures() {}

  static String words(IOException why) {
    if (why instanceof FileSystemException failed && failed.getReason() != null) {
      return failed.getFile() + ": " + failed.getReason();
    }
    if (why instanceof NoSuchFileException missing) {
      return missing(missing.getFile());
    }
    if (why instanceof AccessDeniedException) {
      return "no permission for " + why.getMessage();
    }
    if (why instanceof FileAlreadyExistsException) {
      return why.getMessage() + " is there already; name a new file";
    }
    if (why instanceof NotDirectoryException) {
      return why.getMessage() + " is no folder";
    }
    return String.valueOf(why.getMessage());
  }

  /** The folder where that is what is missing, else the file. */
  private static String missing(String file) {
    Path folder = file == null ? null : Path.of(file).getParent();
    return folder == null || Files.isDirectory(folder)
        ? "there is no " + file
        : "there is no folder "
            + folder
            + " for "
            + Path.of(file).getFileName()
            + "; make it first";
  }

  /** An error of ours in one line, with where it happened. */
  static String trace(Throwable why) {
    StackTraceElement[] trace = why.getStackTrace();
    return oneLine(why.toString()) + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      line.append(Character.isISOControl(text.charAt(i)) ? ' ' : text.charAt(i));
    }
    return line.toString();
  }
}
