package impromptu.torture;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Other Java machines with the classes of this one. */
final class Processes {
  private Processes() {}

  static ProcessBuilder java(Class<?> main, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  /** Starts one that writes what it says into a file. */
  static Process start(Class<?> main, Path said, List<String> arguments) throws IOException {
    return java(main, arguments).redirectOutput(said.toFile()).start();
  }
}
