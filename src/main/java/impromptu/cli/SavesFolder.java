package impromptu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where everything that the program writes goes. */
final class SavesFolder {
  private SavesFolder() {}

  /**
   * The folder that was asked for, which can be no file, else the project's where we stand in it,
   * else the user's.
   */
  static Path of(Optional<String> asked) throws Usage {
    return of(asked, Path.of(""), System.getProperty("os.name", ""), System.getenv());
  }

  static Path of(Optional<String> asked, Path here, String system, Map<String, String> environment)
      throws Usage {
    if (asked.isPresent()) {
      return asked(Path.of(asked.get()));
    }
    if (Files.isDirectory(here.resolve("scenario")) && Files.exists(here.resolve("pom.xml"))) {
      return here.resolve("saves");
    }
    return users(system.toLowerCase(Locale.ROOT), environment).resolve("saves");
  }

  private static Path asked(Path folder) throws Usage {
    Path there = folder;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there != null && !Files.isDirectory(there)) {
      String where = there.equals(folder) ? " is a file" : ": " + there + " is a file";
      throw new Usage("--saves " + folder + where + "; name a folder");
    }
    return folder;
  }

  private static Path users(String system, Map<String, String> environment) {
    Path asJavaSees = Path.of(System.getProperty("user.home", "."));
    if (system.startsWith("windows")) {
      Path roaming = asJavaSees.resolve("AppData/Roaming");
      return path(environment, "APPDATA", roaming).resolve("Impromptu");
    }
    Path home = path(environment, "HOME", asJavaSees);
    if (system.startsWith("mac")) {
      return home.resolve("Library/Application Support/Impromptu");
    }
    return path(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("impromptu");
  }

  /** An absolute path out of the environment; anything else there is ignored. */
  private static Path path(Map<String, String> environment, String name, Path otherwise) {
    String value = environment.getOrDefault(name, "");
    return value.isEmpty() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
  }
}
