package impromptu.torture;

import impromptu.save.BadSave;
import impromptu.save.FaultyDisk;
import impromptu.save.SaveFormat;
import impromptu.session.Play;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Whatever is played, saved, restored, ended and left: no last copy of anything goes. */
final class Copies implements Trial {
  private static final int KEPT = 3;
  private static final List<String> LINES =
      List.of(
          "save a",
          "save b",
          "restore a",
          "restore b",
          "restart",
          "yes",
          "take lamp",
          "up",
          "touch bell",
          "down",
          "undo",
          "redo",
          "drop all",
          "quit",
          "no",
          "restore autosave");

  private final List<String> broken = new ArrayList<>();

  @Override
  public String promise() {
    return "P11.copies";
  }

  @Override
  public Outcome run(Bounds bounds) throws IOException, BadSave {
    Random random = bounds.random();
    int lines = bounds.times(120, 2_000);
    Set<Path> journals = new HashSet<>();
    Play play = Play.begin(Cellar.GAME, Cellar.desk(bounds.folder(), new FaultyDisk()));
    for (int i = 0; i < lines; i++) {
      Set<Path> before = whole(bounds.folder());
      play.submit(LINES.get(random.nextInt(LINES.size())));
      check(before, whole(bounds.folder()));
      if (random.nextInt(100) == 0) {
        play.close();
        play = Play.resume(Cellar.GAME, Cellar.desk(bounds.folder(), new FaultyDisk()));
      }
      Set<Path> now = journals(bounds.folder());
      if (!now.containsAll(journals)) {
        broken.add("a game that was kept as it went is gone");
      }
      journals = now;
    }
    play.close();
    return new Outcome(lines + " lines that save, restore, begin again and end", broken);
  }

  /** What went must have three newer ones of its name that are whole. */
  private void check(Set<Path> before, Set<Path> after) {
    for (Path gone : before) {
      if (!after.contains(gone)) {
        long newer =
            after.stream()
                .filter(file -> name(file).equals(name(gone)))
                .filter(file -> number(file) > number(gone))
                .count();
        if (newer < KEPT) {
          broken.add(gone + " went with only " + newer + " newer");
        }
      }
    }
  }

  private static String name(Path file) {
    String name = file.toString();
    return name.substring(0, name.lastIndexOf('.', name.lastIndexOf('.') - 1));
  }

  private static int number(Path file) {
    String name = file.toString();
    int end = name.lastIndexOf('.');
    return Integer.parseInt(name.substring(name.lastIndexOf('.', end - 1) + 1, end));
  }

  private static Set<Path> whole(Path folder) throws IOException {
    Set<Path> whole = new HashSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(file -> file.toString().contains("slots")).toList()) {
        if (file.toString().endsWith(".json") && isWhole(file)) {
          whole.add(file);
        }
      }
    }
    return whole;
  }

  private static boolean isWhole(Path file) throws IOException {
    try {
      SaveFormat.read(Files.readAllBytes(file));
      return true;
    } catch (BadSave e) {
      return false;
    }
  }

  private static Set<Path> journals(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new HashSet<>(files.filter(file -> file.toString().endsWith(".journal")).toList());
    }
  }
}
