package impromptu.scenario;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The JSON files of a folder and its subfolders, in the order of their names. */
final class Folder {
  private static final String TESTS = "tests";

  private final Path root;
  private final String prefix;
  private final Findings findings;
  private final List<RawFile> files = new ArrayList<>();
  private int folders;
  private long bytesLeft = Limits.BYTES;

  private Folder(Path root, String prefix, Findings findings) {
    this.root = root;
    this.prefix = prefix;
    this.findings = findings;
  }

  /** The files of an author's folder, or the one file. */
  static List<RawFile> read(Path root, Findings findings) {
    return read(root, "", findings);
  }

  /**
   * @param prefix goes before the files' names in positions
   */
  static List<RawFile> read(Path root, String prefix, Findings findings) {
    Folder folder = new Folder(root, prefix, findings);
    if (Files.isDirectory(root)) {
      folder.readFolder(root, 0);
    } else {
      folder.readFile(root, String.valueOf(root.getFileName()));
    }
    return folder.files;
  }

  private void readFolder(Path folder, int depth) {
    if (depth > Limits.DEPTH) {
      findings.reportFile(Code.TOO_MUCH, name(folder), "folders are nested too deep");
      return;
    }
    if (++folders > Limits.FOLDERS) {
      if (folders == Limits.FOLDERS + 1) {
        findings.reportFile(
            Code.TOO_MUCH,
            name(folder),
            "a scenario has at most " + Limits.FOLDERS + " folders; does a link lead back here?");
      }
      return;
    }
    for (Path path : sorted(folder)) {
      String name = path.getFileName().toString();
      if (name.startsWith(".") || (depth == 0 && name.equals(TESTS)) || isRefused(path)) {
        continue;
      }
      if (Files.isDirectory(path)) {
        readFolder(path, depth + 1);
      } else if (name.endsWith(".json")) {
        readFile(path, name(path));
      }
    }
  }

  /** By way of {@link java.io.File}, whose classes every start of Java has loaded already. */
  private List<Path> sorted(Path folder) {
    String[] names = folder.toFile().list();
    if (names == null) {
      findings.reportFile(Code.UNREADABLE, name(folder), "this folder can't be read");
      return List.of();
    }
    Arrays.sort(names);
    List<Path> paths = new ArrayList<>();
    for (String name : names) {
      paths.add(folder.resolve(name));
    }
    return paths;
  }

  /** Whether it is a link that leads nowhere, or elsewhere than down. */
  private boolean isRefused(Path path) {
    if (!Files.isSymbolicLink(path)) {
      return false;
    }
    try {
      Path target = path.toRealPath();
      if (!target.startsWith(root.toRealPath())) {
        findings.reportFile(Code.UNREADABLE, name(path), "this link leads out of the folder");
      } else if (path.toAbsolutePath().getParent().toRealPath().startsWith(target)) {
        findings.reportFile(Code.UNREADABLE, name(path), "this link leads back to where it lies");
      } else {
        return false;
      }
    } catch (IOException e) {
      findings.reportFile(Code.UNREADABLE, name(path), "this link leads nowhere");
    }
    return true;
  }

  private void readFile(Path file, String name) {
    if (files.size() >= Limits.FILES) {
      if (files.size() == Limits.FILES) {
        findings.reportFile(Code.TOO_MUCH, name, "a scenario has at most 2000 files");
      }
      return;
    }
    if (!file.toFile().isFile()) {
      findings.reportFile(Code.UNREADABLE, name, "this is no plain file");
      return;
    }
    try (InputStream in = new FileInputStream(file.toFile())) {
      byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
      if (bytes.length > Limits.FILE_BYTES) {
        findings.reportFile(Code.TOO_MUCH, name, "a file may have at most 16 MB");
        return;
      }
      bytesLeft -= bytes.length;
      if (bytesLeft < 0) {
        findings.reportFile(Code.TOO_MUCH, name, "a scenario may have at most 64 MB in all");
        return;
      }
      files.add(new RawFile(name, bytes));
    } catch (IOException e) {
      findings.reportFile(Code.UNREADABLE, name, "this file can't be read");
    }
  }

  private String name(Path path) {
    return prefix + root.relativize(path).toString().replace('\\', '/');
  }
}
