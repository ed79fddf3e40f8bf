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
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** JSON files that travel with the program, in its jar or in its folder of classes. */
final class Resources {
  private static final String STANDARD = "impromptu/standard/";

  private Resources() {}

  /** The standard library. */
  static List<Source> standardLibrary(Findings findings) {
    return read(STANDARD, true, "standard/", findings);
  }

  /** A scenario that travels with the program; empty where there is none of that name. */
  static List<Source> scenario(String name, Findings findings) {
    return Ids.isId(name) ? read("scenario/" + name + "/", false, "", findings) : List.of();
  }

  private static List<Source> read(
      String folder, boolean library, String prefix, Findings findings) {
    Path home = home();
    if (!Files.isDirectory(home)) {
      return readJar(home, folder, library, prefix);
    }
    Path path = home.resolve(folder);
    return Files.isDirectory(path) ? Folder.read(path, library, prefix, findings) : List.of();
  }

  private static Path home() {
    try {
      return Path.of(Resources.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Source> readJar(Path jar, String folder, boolean library, String prefix) {
    List<Source> sources = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (String name : namesIn(zip, folder)) {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
          String text = Folder.decode(in.readAllBytes());
          sources.add(new Source(prefix + name.substring(folder.length()), text, library));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own file can't be read: " + jar, e);
    }
    return sources;
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
