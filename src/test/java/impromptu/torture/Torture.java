package impromptu.torture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts every promise to the test and prints what was tried and what was found, a row a trial. */
public final class Torture {
  private Torture() {}

  static List<Trial> trials() {
    return List.of(
        new Floods(),
        new Kills(),
        new KilledSittings(),
        new Order(),
        new Faults(),
        new FullDisks(),
        new Damage(),
        new HostileNames(),
        new Rivals(),
        new Edits(),
        new Reloads(),
        new Processions(),
        new Golden(),
        new Forgeries(),
        new Copies());
  }

  /**
   * Arguments: the seed; then, to try only some, how their names begin. Exit status 1 where a
   * promise did not hold.
   */
  public static void main(String[] arguments) throws Exception {
    long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1;
    String only = arguments.length > 1 ? arguments[1] : "P";
    int broken = 0;
    System.out.println("| | tried | broken |\n| --- | --- | --- |");
    for (Trial trial : trials()) {
      if (trial.promise().startsWith(only)) {
        broken += row(trial, seed, System.out);
      }
    }
    System.exit(broken == 0 ? 0 : 1);
  }

  private static int row(Trial trial, long seed, PrintStream out) throws Exception {
    Path folder = Files.createTempDirectory("torture");
    Trial.Outcome outcome = trial.run(new Bounds(folder, seed, true));
    out.println(
        "| " + trial.promise() + " | " + outcome.tried() + " | " + outcome.broken().size() + " |");
    outcome.broken().stream().limit(20).forEach(what -> out.println("    " + what));
    delete(folder);
    return outcome.broken().size();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
