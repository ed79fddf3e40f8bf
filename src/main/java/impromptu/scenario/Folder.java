package impromptu.scenario;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The JSON files of a folder and its subfolders, in the order of their names. */
final class Folder {
  private static final String TESTS = "tests";

  private final Path root;
  private final boolean library;
  private final String prefix;
  private final Findings findings;
  private final List<Source> sources = new ArrayList<>();

  private Folder(Path root, boolean library, String prefix, Findings findings) {
    this.root = root;
    this.library = library;
    this.prefix = prefix;
    this.findings = findings;
  }

  /** The files of an author's folder, or the one file. */
  static List<Source> read(Path root, Findings findings) {
    return read(root, false, "", findings);
  }

  /**
   * @param prefix goes before the files' names in positions
   */
  static List<Source> read(Path root, boolean library, String prefix, Findings findings) {
    Folder folder = new Folder(root, library, prefix, findings);
    if (Files.isDirectory(root)) {
      folder.readFolder(root, 0);
    } else {
      folder.readFile(root, String.valueOf(root.getFileName()));
    }
    return folder.sources;
  }

  private void readFolder(Path folder, int depth) {
    if (depth > Limits.DEPTH) {
      findings.reportFile(Code.TOO_MUCH, name(folder), "folders are nested too deep");
      return;
    }
    for (Path path : sorted(folder)) {
      String name = path.getFileName().toString();
      if (name.startsWith(".") || (depth == 0 && name.equals(TESTS)) || leadsOut(path)) {
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

  private boolean leadsOut(Path path) {
    if (!Files.isSymbolicLink(path)) {
      return false;
    }
    try {
      if (path.toRealPath().startsWith(root.toRealPath())) {
        return false;
      }
      findings.reportFile(Code.UNREADABLE, name(path), "this link leads out of the folder");
    } catch (IOException e) {
      findings.reportFile(Code.UNREADABLE, name(path), "this link leads nowhere");
    }
    return true;
  }

  private void readFile(Path file, String name) {
    if (sources.size() >= Limits.FILES) {
      if (sources.size() == Limits.FILES) {
        findings.reportFile(Code.TOO_MUCH, name, "a scenario has at most 2000 files");
      }
      return;
    }
    try (InputStream in = new FileInputStream(file.toFile())) {
      byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
      if (bytes.length > Limits.FILE_BYTES) {
        findings.reportFile(Code.TOO_MUCH, name, "a file may have at most 16 MB");
        return;
      }
      sources.add(new Source(name, decode(bytes, name), library));
    } catch (IOException e) {
      findings.reportFile(Code.UNREADABLE, name, "this file can't be read");
    }
  }

  private String decode(byte[] bytes, String name) {
    String text = decode(bytes);
    if (text.indexOf('\ufffd') >= 0) {
      findings.reportFile(Code.UNREADABLE, name, "this file is not in UTF-8");
      return "{}";
    }
    return text;
  }

  /** The text of a file, without the mark that some editors put at the beginning. */
  static String decode(byte[] bytes) {
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    int from = marked ? 3 : 0;
    return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
  }

  private String name(Path path) {
    return prefix + root.relativize(path).toString().replace('\\', '/');
  }
}
