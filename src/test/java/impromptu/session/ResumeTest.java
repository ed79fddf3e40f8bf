package impromptu.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.save.BadSave;
import impromptu.save.Note;
import impromptu.save.Playing;
import impromptu.save.Save;
import impromptu.save.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A sitting that ends at any point goes on at its last line. */
class ResumeTest {
  private static final Game CELLAR = Plays.cellar();
  private static final List<String> LINES =
      List.of(
          "take lamp",
          "take",
          "rope",
          "drop rope",
          "x it",
          "up",
          "down",
          "undo",
          "redo",
          "z",
          "x lamp",
          "g",
          "drop all",
          "take all",
          "look",
          "fnord",
          "undo 3",
          "oops lamp",
          "save s",
          "restore s",
          "restart",
          "yes",
          "no",
          "hint",
          "",
          "brief",
          "i. up. down");

  @TempDir Path folder;

  private Play begun() {
    return Play.begin(CELLAR, Plays.desk(folder, CELLAR));
  }

  private Play resumed() throws IOException, BadSave {
    return Play.resume(CELLAR, Plays.desk(folder, CELLAR));
  }

  @Test
  void goesOnAsIfNothingHadHappened() throws IOException, BadSave {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      List<String> first = lines(random, 1 + random.nextInt(120));
      List<String> second = lines(random, 20);
      Path one = folder.resolve("one" + seed);
      Path two = folder.resolve("two" + seed);
      Play whole = Play.begin(CELLAR, Plays.desk(one, CELLAR));
      first.forEach(whole::submit);
      Play cut = Play.begin(CELLAR, Plays.desk(two, CELLAR));
      first.forEach(cut::submit);
      cut.submit("look");
      whole.submit("look");
      cut.close();
      Play resumed = Play.resume(CELLAR, Plays.desk(two, CELLAR));
      for (String line : second) {
        assertEquals(
            PlainText.of(whole.submit(line)), PlainText.of(resumed.submit(line)), seed + line);
      }
      whole.close();
      resumed.close();
    }
  }

  private static List<String> lines(Random random, int count) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(LINES.get(random.nextInt(LINES.size())));
    }
    return lines;
  }

  @Test
  void withoutAClose() throws IOException, BadSave {
    Play play = begun();
    play.submit("take lamp");
    play.submit("up");
    String told = PlainText.of(resumed().opening());
    assertTrue(told.startsWith("The story goes on."), told);
    assertTrue(told.contains("The same game is being played in another window."), told);
    assertTrue(told.endsWith("You can see a bell here."), told);
  }

  @Test
  void aNewGameComesBetweenWithoutHarm() throws IOException, BadSave {
    Play old = begun();
    old.submit("take lamp");
    old.close();
    Play fresh = begun();
    fresh.submit("take rope");
    String told = PlainText.of(fresh.submit("restore autosave"));
    assertTrue(told.endsWith("You can see a rope here."), told);
    fresh.close();
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(2, files.filter(file -> file.toString().endsWith(".journal")).count());
    }
  }

  @Test
  void aDamagedJournalGoesOnAsFarAsItIsWhole() throws IOException, BadSave {
    Play play = begun();
    play.submit("take lamp");
    play.submit("up");
    play.close();
    Path journal;
    try (Stream<Path> files = Files.walk(folder)) {
      journal =
          files.filter(file -> file.toString().endsWith(".journal")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(journal);
    bytes[bytes.length - 20] ^= 1;
    Files.write(journal, bytes);
    String told = PlainText.of(resumed().opening());
    assertTrue(told.endsWith("You can see a rope here."), told);
  }

  @Test
  @Timeout(20)
  void p10ANoteThatTakesBackMoreThanThereIsEnds() throws IOException, BadSave {
    Shelf shelf = Shelf.of(folder, CELLAR.story().meta().ifid());
    Play play = begun();
    Save save = play.save();
    try (Playing playing = shelf.playings().begin(save.edition(), save.origin())) {
      playing.append(Note.undo(1, Integer.MAX_VALUE, 0));
      playing.append(Note.redo(2, Integer.MAX_VALUE, 0));
    }
    String told = PlainText.of(resumed().opening());
    assertTrue(told.endsWith("You can see a lamp and a rope here."), told);
  }

  @Test
  void nothingIsLeftOfASittingInWhichNothingWasDone() throws IOException {
    Play play = begun();
    play.opening();
    play.close();
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void whereNothingCanBeKeptPlayGoesOn() throws IOException {
    Path blocked = folder.resolve("blocked");
    Files.write(blocked, new byte[0]);
    Play play = Play.begin(CELLAR, Plays.desk(blocked, CELLAR));
    String told = PlainText.of(play.submit("take lamp"));
    assertTrue(told.startsWith("Yours.\n\n(The game can't be kept as it goes:"), told);
    assertEquals("You take the rope.", PlainText.of(play.submit("take rope")));
    told = PlainText.of(play.submit("save one"));
    assertTrue(told.startsWith("Not saved: "), told);
    Files.delete(blocked);
    play.submit("drop rope");
    play.close();
    assertTrue(Files.isDirectory(blocked));
  }
}
