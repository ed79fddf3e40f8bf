package impromptu.torture;

import impromptu.save.BadSave;
import impromptu.save.Playings;
import impromptu.save.Shelf;
import impromptu.save.SlotName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Programs that save at the same time lose nothing of each other's. */
final class Rivals implements Trial {
  private final List<String> broken = new ArrayList<>();

  @Override
  public String promise() {
    return "P6.rivals";
  }

  @Override
  public Outcome run(Bounds bounds) throws IOException, InterruptedException, BadSave {
    int times = bounds.times(20, 400);
    int rivals = bounds.times(2, 3);
    List<Process> running = new ArrayList<>();
    for (int i = 0; i < rivals; i++) {
      List<String> arguments =
          List.of(bounds.folder().toString(), "rival-" + i, Integer.toString(times));
      running.add(Processes.start(RivalWriter.class, bounds.place("said-" + i), arguments));
    }
    for (Process process : running) {
      if (process.waitFor() != 0) {
        broken.add("a program failed");
      }
    }
    Shelf shelf = Shelf.of(bounds.folder(), KilledWriter.IFID);
    for (int i = 0; i < rivals; i++) {
      check(shelf, "rival-" + i, times);
    }
    int generation = newest(bounds.folder().resolve(KilledWriter.IFID + "/slots"));
    if (generation != rivals * times) {
      broken.add("the slot of all was written " + generation + " times");
    }
    playings(shelf.playings(), rivals, times);
    return new Outcome(
        rivals
            + " programs at once, each with "
            + 2 * times
            + " saves, "
            + times
            + " endings and as many turns",
        broken);
  }

  private void check(Shelf shelf, String name, int times) throws IOException, BadSave {
    if (shelf.load(SlotName.of(name)).save().label().turn() != times) {
      broken.add(name + " lost a save");
    }
    for (int turn = 1; turn <= times; turn++) {
      if (!shelf.found().contains(name + "-" + turn)) {
        broken.add(name + " lost the ending " + turn);
      }
    }
  }

  /** Every write makes a generation of its own: the number of the last counts them. */
  private static int newest(Path slots) throws IOException {
    try (Stream<Path> files = Files.list(slots)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.startsWith("both."))
          .mapToInt(name -> Integer.parseInt(name.substring(5, name.length() - 5)))
          .max()
          .orElse(0);
    }
  }

  private void playings(Playings playings, int rivals, int times) throws IOException, BadSave {
    if (playings.numbers().size() != rivals) {
      broken.add("playings kept: " + playings.numbers());
    }
    for (int number : playings.numbers()) {
      if (playings.read(number).notes().size() != times) {
        broken.add("playing " + number + " lost a turn");
      }
    }
  }
}
