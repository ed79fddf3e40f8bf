package impromptu.torture;

import impromptu.game.Game;
import impromptu.save.FaultyDisk;
import impromptu.save.Shelf;
import impromptu.session.Desk;
import impromptu.session.Plays;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A small story, and an evening with it in which everything is kept that can be. */
final class Cellar {
  static final Game GAME = Plays.cellar();

  private Cellar() {}

  static Desk desk(Path saves, FaultyDisk disk) {
    Shelf shelf = Shelf.of(saves, GAME.story().meta().ifid(), disk);
    return new Desk(shelf, () -> LocalDateTime.of(2000, 1, 1, 0, 0), () -> 0, true);
  }

  static List<String> evening() {
    List<String> lines = new ArrayList<>(List.of("take lamp", "save one", "up", "restore one"));
    for (int i = 0; i < 55; i++) {
      lines.add(i % 2 == 0 ? "take rope" : "drop rope");
    }
    lines.addAll(List.of("undo", "save one", "restart", "yes", "take lamp", "up", "touch bell"));
    lines.addAll(List.of("undo", "save two", "down"));
    return lines;
  }
}
