package impromptu.torture;

import impromptu.game.Game;
import impromptu.save.BadSave;
import impromptu.session.PlainText;
import impromptu.session.Play;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What any version of the program has saved is read. */
final class Golden implements Trial {
  private static final Path GOLDEN = Path.of("src/test/resources/impromptu/save/golden");

  private final List<String> broken = new ArrayList<>();

  @Override
  public String promise() {
    return "P9.golden";
  }

  @Override
  public Outcome run(Bounds bounds) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(GOLDEN)) {
      files = listed.sorted().toList();
    }
    int read = 0;
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      if (!name.startsWith("endings")) {
        goOn(file, name, bounds.place(name));
        read++;
      }
    }
    return new Outcome(read + " files of every earlier format", broken);
  }

  private void goOn(Path golden, String name, Path saves) throws IOException {
    Game game = Cellar.GAME;
    boolean isJournal = name.endsWith(".journal");
    Path file =
        saves
            .resolve(game.story().meta().ifid())
            .resolve(isJournal ? "autosave/1.journal" : "slots/golden.1.json");
    Files.createDirectories(file.getParent());
    Files.copy(golden, file);
    try {
      Play play =
          isJournal
              ? Play.resume(game, Walk.desk(game, saves, true))
              : Play.load(game, Walk.desk(game, saves, true), "golden");
      String carried = PlainText.of(play.submit("i"));
      if (!carried.equals("You are carrying a lamp and a rope.")) {
        broken.add(name + ": " + carried);
      }
      play.close();
    } catch (BadSave e) {
      broken.add(name + ": " + e.getMessage());
    }
  }
}
