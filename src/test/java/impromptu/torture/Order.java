package impromptu.torture;

import impromptu.save.FaultyDisk;
import impromptu.session.Play;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is told to be saved is durable: forced out, moved, and the folder forced, in that order. */
final class Order implements Trial {
  private final List<String> broken = new ArrayList<>();

  @Override
  public String promise() {
    return "P2.order";
  }

  @Override
  public Outcome run(Bounds bounds) throws IOException {
    FaultyDisk disk = new FaultyDisk();
    Play play = Play.begin(Cellar.GAME, Cellar.desk(bounds.folder(), disk));
    int moves = 0;
    for (String line : Cellar.evening()) {
      int before = disk.asked().size();
      play.submit(line);
      List<String> asked = disk.asked().subList(before, disk.asked().size());
      moves += moves(line, asked);
    }
    play.close();
    return new Outcome(moves + " files put in their places", broken);
  }

  private int moves(String line, List<String> asked) {
    int moves = 0;
    for (int i = 0; i < asked.size(); i++) {
      if (asked.get(i).startsWith("move to ")) {
        moves++;
        boolean isForced = i > 0 && asked.get(i - 1).equals("force");
        boolean isListed = i + 1 < asked.size() && asked.get(i + 1).equals("force folder");
        if (!isForced || !isListed) {
          broken.add(line + ": " + asked);
        }
      }
    }
    return moves;
  }
}
