package impromptu.torture;

import impromptu.game.Game;
import impromptu.save.BadSave;
import impromptu.save.SaveFormat;
import impromptu.session.PlainText;
import impromptu.session.Play;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A save and a load between any two lines of any transcript change nothing of what follows. */
final class Reloads implements Trial {
  private final List<String> broken = new ArrayList<>();
  private int reloads;

  @Override
  public String promise() {
    return "P8.reloads";
  }

  @Override
  public Outcome run(Bounds bounds) throws IOException, BadSave {
    List<Walk> walks = Walk.all();
    int every = bounds.times(12, 1);
    for (int i = 0; i < walks.size(); i += every) {
      play(walks.get(i), bounds.folder());
    }
    return new Outcome(reloads + " saves and loads between lines", broken);
  }

  private void play(Walk walk, Path saves) throws BadSave {
    Game game = walk.game();
    Play straight = walk.played(game, saves, 0);
    Play reloaded = walk.played(game, saves, 0);
    for (String line : walk.lines()) {
      byte[] bytes = SaveFormat.write(reloaded.save());
      reloaded = Play.from(game, Walk.desk(game, saves, false), SaveFormat.read(bytes));
      reloads++;
      String told = PlainText.of(reloaded.submit(line));
      if (!told.equals(PlainText.of(straight.submit(line)))) {
        broken.add(walk.file() + ": " + line);
        return;
      }
    }
  }
}
