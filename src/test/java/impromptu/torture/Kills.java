package impromptu.torture;

import impromptu.save.BadSave;
import impromptu.save.Note;
import impromptu.save.Shelf;
import impromptu.save.SlotName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** After a kill at any instant the slot holds the last save told of, or a later one, whole. */
final class Kills implements Trial {
  private final List<String> broken = new ArrayList<>();
  private int saved;
  private long told;

  @Override
  public String promise() {
    return "P1.writer";
  }

  @Override
  public Outcome run(Bounds bounds) throws IOException, InterruptedException {
    Random random = bounds.random();
    int kills = bounds.times(8, 200);
    for (int kill = 1; kill <= kills; kill++) {
      Path said = bounds.place("told-" + kill);
      List<String> arguments = List.of(bounds.folder().toString(), Integer.toString(saved + 1));
      Process writer = Processes.start(KilledWriter.class, said, arguments);
      while (writer.isAlive() && Files.size(said) == 0) {
        Thread.sleep(2);
      }
      Thread.sleep(random.nextInt(bounds.times(60, 300)));
      writer.destroyForcibly().waitFor();
      String all = Files.readString(said);
      String whole = all.substring(0, all.lastIndexOf('\n') + 1);
      told += whole.lines().count();
      saved = Math.max(saved, last("saved ", whole));
      check(bounds.folder(), last("noted ", whole), kill);
    }
    return new Outcome(
        kills + " kills of a writer that had told of " + told + " saves and turns", broken);
  }

  /** The last turn that was told of so. */
  private static int last(String word, String lines) {
    return lines
        .lines()
        .filter(line -> line.startsWith(word))
        .mapToInt(line -> Integer.parseInt(line.substring(word.length())))
        .max()
        .orElse(0);
  }

  private void check(Path folder, int noted, int kill) throws IOException {
    Shelf shelf = Shelf.of(folder, KilledWriter.IFID);
    try {
      if (saved > 0) {
        Shelf.Found found = shelf.load(SlotName.of("home"));
        if (found.save().label().turn() < saved || found.passed() > 0) {
          broken.add("kill " + kill + " lost or tore a save");
        }
      }
      List<Note> notes = shelf.playings().read(kill).notes();
      if (notes.get(notes.size() - 1).state() < noted) {
        broken.add("kill " + kill + " lost a turn");
      }
    } catch (BadSave e) {
      broken.add("kill " + kill + ": " + e.getMessage());
    }
  }
}
