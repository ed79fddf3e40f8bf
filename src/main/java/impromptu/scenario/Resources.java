package impromptu.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Files that travel with the program, in its jar or in its folder of classes. */
final class Resources {
  private static final String STANDARD = "impromptu/standard/";
  private static final String IMAGES = "impromptu/images/";

  private Resources() {}

  /** The standard library. */
  static List<RawFile> standardLibrary(Findings findings) {
    return read(STANDARD, Library.PREFIX, findings);
  }

  /** A scenario that travels with the program; empty where there is none of that name. */
  static List<RawFile> scenario(String name, Findings findings) {
    return Ids.isId(name) ? read("scenario/" + name + "/", "", findings) : List.of();
  }

  /**
   * The image of the scenario with a fingerprint, made from it when the jar was built. A folder of
   * classes has none: there, the library and the classes may have changed since.
   */
  static Optional<byte[]> image(String fingerprint) {
    Path home = home();
    return Files.isDirectory(home) ? Optional.empty() : image(home, fingerprint);
  }

  static Optional<byte[]> image(Path jar, String fingerprint) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(IMAGES + fingerprint);
      return entry == null ? Optional.empty() : Optional.of(bytes(zip, entry));
    } catch (IOException e) {
      throw unreadable(jar, e);
    }
  }

  private static List<RawFile> read(String folder, String prefix, Findings findings) {
    Path home = home();
    if (!Files.isDirectory(home)) {
      return readJar(home, folder, prefix);
    }
    Path path = home.resolve(folder);
    return Files.isDirectory(path) ? Folder.read(path, prefix, findings) : List.of();
  }

  private static Path home() {
    try {
      return Path.of(Resources.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<RawFile> readJar(Path jar, String folder, String prefix) {
    List<RawFile> files = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (String name : namesIn(zip, folder)) {
        byte[] bytes = bytes(zip, zip.getEntry(name));
        files.add(new RawFile(prefix + name.substring(folder.length()), bytes));
      }
    } catch (IOException e) {
      throw unreadable(jar, e);
    }
    return files;
  }

  private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private static UncheckedIOException unreadable(Path jar, IOException e) {
    return new UncheckedIOException("the program's own file can't be read: " + jar, e);
  }

  private static List<String> namesIn(ZipFile zip, String folder) {
    List<String> names = new ArrayList<>();
    for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
      String name = e.nextElement().getName();
      if (name.startsWith(folder) && name.endsWith(".json")) {
        names.add(name);
      }
    }
    Collections.sort(names);
    return names;
  }
}
