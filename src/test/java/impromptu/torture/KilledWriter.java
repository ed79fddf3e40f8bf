package impromptu.torture;

import impromptu.save.BadSave;
import impromptu.save.Note;
import impromptu.save.Playing;
import impromptu.save.Samples;
import impromptu.save.Shelf;
import impromptu.save.SlotName;
import java.io.IOException;
import java.nio.file.Path;

/** Saves as fast as it can, and says so after each save, until it is killed. */
final class KilledWriter {
  static final String IFID = "story";

  private KilledWriter() {}

  public static void main(String[] args) throws IOException {
    Shelf shelf = Shelf.of(Path.of(args[0]), IFID);
    Playing playing =
        shelf.playings().begin(Samples.save("", 0).edition(), Samples.save("", 0).origin());
    for (int turn = Integer.parseInt(args[1]); ; turn++) {
      playing.append(
          Note.step(playing.noted() + 1, Samples.save("", 0).past().steps().get(0), turn));
      System.out.println("noted " + turn);
      try {
        shelf.save(SlotName.of("home"), Samples.save("home", turn));
      } catch (BadSave e) {
        throw new IllegalStateException(e);
      }
      System.out.println("saved " + turn);
      System.out.flush();
    }
  }
}
