package impromptu.torture;

import impromptu.save.BadSave;
import impromptu.save.FaultyDisk;
import impromptu.session.PlainText;
import impromptu.session.Play;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whatever step of whatever write fails, play goes on and nothing is lost. */
final class Faults implements Trial {
  private static final String FAILING = "(The game can't be kept as it goes:";
  private static final int FOR_EVER = 1_000_000;

  private final List<String> broken = new ArrayList<>();

  @Override
  public String promise() {
    return "P3.faults";
  }

  @Override
  public Outcome run(Bounds bounds) throws IOException, BadSave {
    int steps = steps(bounds.place("counted"));
    int every = bounds.times(9, 1);
    int errors = 0;
    for (int step = 0; step < steps; step += every) {
      Path saves = bounds.place("once" + step);
      compare(saves, played(saves, step, 1), "step " + step);
      errors++;
    }
    for (int step = 0; step < steps; step += 2 * every) {
      Path saves = bounds.place("full" + step);
      compare(saves, played(saves, step, FOR_EVER), "full from step " + step);
      errors++;
    }
    return new Outcome(
        errors + " games in which a step or all from it on failed, out of " + steps, broken);
  }

  /** How many steps the evening asks of the disk. */
  private static int steps(Path saves) {
    FaultyDisk disk = new FaultyDisk();
    Play play = Play.begin(Cellar.GAME, Cellar.desk(saves, disk));
    Cellar.evening().forEach(play::submit);
    int steps = disk.asked().size();
    play.close();
    return steps;
  }

  /** Plays the evening while some steps fail, and a line after they no longer do. */
  private Play played(Path saves, int from, int count) {
    FaultyDisk disk = new FaultyDisk();
    Play play = Play.begin(Cellar.GAME, Cellar.desk(saves, disk));
    disk.failAt(from, count, from % 2 == 0);
    int told = 0;
    for (String line : Cellar.evening()) {
      told += PlainText.of(play.submit(line)).contains(FAILING) ? 1 : 0;
    }
    if (told > 3) {
      broken.add("told " + told + " times, failing from " + from);
    }
    disk.heal();
    play.submit("x lamp");
    return play;
  }

  /** What would be there after a kill is the game as it stands, with all that can be undone. */
  private void compare(Path saves, Play play, String when) throws IOException, BadSave {
    Play resumed = Play.resume(Cellar.GAME, Cellar.desk(saves, new FaultyDisk()));
    for (String line : List.of("look", "undo 2", "redo", "i")) {
      if (!PlainText.of(play.submit(line)).equals(PlainText.of(resumed.submit(line)))) {
        broken.add(when + ", then " + line);
        break;
      }
    }
    resumed.close();
    play.close();
  }
}
