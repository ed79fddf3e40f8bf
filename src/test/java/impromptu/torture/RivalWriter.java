package impromptu.torture;

import impromptu.save.BadSave;
import impromptu.save.Note;
import impromptu.save.Playing;
import impromptu.save.Samples;
import impromptu.save.Shelf;
import impromptu.save.SlotName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Saves so many times in slots of its own and in one that others write in too. */
final class RivalWriter {
  private RivalWriter() {}

  /** Arguments: the folder, its name, how many times. */
  public static void main(String[] args) throws IOException, BadSave {
    Shelf shelf = Shelf.of(Path.of(args[0]), KilledWriter.IFID);
    String name = args[1];
    int times = Integer.parseInt(args[2]);
    Playing playing =
        shelf.playings().begin(Samples.save("", 0).edition(), Samples.save("", 0).origin());
    for (int turn = 1; turn <= times; turn++) {
      shelf.save(SlotName.of(name), Samples.save(name, turn));
      shelf.save(SlotName.of("both"), Samples.save(name, turn));
      shelf.find(name + "-" + turn);
      playing.append(Note.step(turn, impromptu.save.Step.line("z", List.of("z"), 1), turn));
    }
    playing.close();
    System.out.println(playing.number());
  }
}
