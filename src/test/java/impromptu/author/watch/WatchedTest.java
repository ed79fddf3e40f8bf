package impromptu.author.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.scenario.ScenarioReader;
import impromptu.session.PlainText;
import impromptu.session.Play;
import impromptu.session.Plays;
import impromptu.session.Reply;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Play goes on in the story as its author edits it. */
class WatchedTest {
  @TempDir private Path folder;
  private final Semaphore seen = new Semaphore(0);
  private Path file;
  private Watched session;

  @BeforeEach
  void play() throws IOException {
    file = Files.createDirectories(folder.resolve("cellar/deep")).resolve("cellar.json");
    Files.writeString(file, Plays.story());
    Story story = ScenarioReader.read(scenario()).story().orElseThrow();
    Game game = new Game(story);
    Play play = Play.begin(game, Plays.desk(folder.resolve("saves"), game));
    session = new Watched(play, story, scenario(), Game::new);
    session.onNews(seen::release);
  }

  @AfterEach
  void leave() {
    session.close();
  }

  private Path scenario() {
    return folder.resolve("cellar");
  }

  /** Puts words in the place of others, in turn, and waits until that is seen. */
  private void edit(String... edits) throws IOException, InterruptedException {
    String text = Files.readString(file);
    for (int i = 0; i < edits.length; i += 2) {
      assertTrue(text.contains(edits[i]), edits[i]);
      text = text.replace(edits[i], edits[i + 1]);
    }
    Files.writeString(file, text);
    assertTrue(seen.tryAcquire(20, TimeUnit.SECONDS), "the edit was not seen");
  }

  private String typed(String line) {
    return PlainText.of(session.submit(line));
  }

  private String news() {
    return PlainText.of(session.news().orElseThrow());
  }

  @Test
  void whatIsEditedIsToldAndTheTurnIsKept() throws Exception {
    typed("take lamp");
    typed("up");
    edit(
        "\"description\": \"Dust.\"",
        "\"description\": \"Cobwebs.\"",
        "\"rope\": {",
        "\"hook\": {\"name\": \"hook\", \"in\": \"attic\"}, \"rope\": {",
        "\"brave\": false,",
        "");
    assertEquals(
        "[Read again. Changed: room attic (description). New: thing hook. Gone: variable brave.]\n\n"
            + "(No longer counted in the story: brave.)",
        news());
    assertEquals(Optional.empty(), session.news());
    Reply looked = session.submit("look");
    assertEquals("Attic\n\nCobwebs.\n\nYou can see a hook and a bell here.", PlainText.of(looked));
    assertEquals(3, looked.turn());
    assertEquals("You are carrying a lamp.", typed("i"));
  }

  @Test
  void theLineThatWasTypedIsPlayedInTheNewStory() throws Exception {
    typed("take lamp");
    edit("Bare walls.", "Damp walls.");
    assertEquals(
        "[Read again. Changed: room cellar (description).]\n\nCellar\n\nDamp walls.\n\n"
            + "You can see a rope here.",
        typed("look"));
    assertEquals(
        "(Taken back: look; take lamp.)\n\nCellar\n\nDamp walls.\n\n"
            + "You can see a lamp and a rope here.",
        typed("undo 2"));
  }

  @Test
  void aBlankLineOnlyAsksForTheNews() throws Exception {
    edit("Bare walls.", "Damp walls.");
    assertEquals("[Read again. Changed: room cellar (description).]", typed(""));
  }

  @Test
  void mistakesAreToldAndPlayGoesOn() throws Exception {
    typed("take lamp");
    edit("\"up\": \"attic\"", "\"up\": \"atic\"");
    assertEquals(
        "[Not read again. 1 error:\n"
            + "deep/cellar.json:4:79 E014 no room is called \"atic\"; did you mean \"attic\"?\n"
            + "    \"cellar\": {\"name\": \"Cellar\", \"description\": \"Bare walls.\","
            + " \"exits\": {\"up\": \"atic\"}},\n"
            + "The story goes on as it was.]",
        news());
    assertTrue(typed("up").startsWith("Attic"));
    edit("\"up\": \"atic\"", "\"up\": \"attic\"");
    assertEquals("[Without mistakes again, and as it was.]", news());
  }

  @Test
  void beforeTheFirstLineTheNewBeginningCounts() throws Exception {
    edit("\"in\": \"attic\", \"is\": [\"fixed\"]", "\"in\": \"cellar\", \"is\": [\"fixed\"]");
    assertEquals("[Read again. Changed: thing bell (in).]", news());
    assertTrue(typed("look").endsWith("You can see a lamp, a rope and a bell here."));
  }

  @Test
  void whereThePlaceIsGoneTheCommandsArePlayedAgain() throws Exception {
    typed("up");
    edit("attic", "loft", "\"Attic\"", "\"Loft\"");
    assertEquals(
        "[Read again. Changed: room cellar (exits), thing bell (in). New: room loft."
            + " Gone: room attic.]\n\n"
            + "The commands of “The Cellar” were played again.\n\n"
            + "Loft\n\nDust.\n\nYou can see a bell here.",
        news());
  }

  @Test
  void aDeclaredRenameIsOne() throws Exception {
    typed("up");
    edit(
        "\"version\": \"1\"",
        "\"version\": \"1\", \"renamed\": {\"attic\": \"loft\"}",
        "\"up\": \"attic\"",
        "\"up\": \"loft\"",
        "\"attic\": {",
        "\"loft\": {",
        "\"in\": \"attic\"",
        "\"in\": \"loft\"");
    assertEquals(
        "[Read again. Changed: room cellar (exits), thing bell (in). New: story renamed."
            + " Renamed: room attic to loft.]",
        news());
    assertTrue(typed("look").startsWith("Attic"));
  }

  @Test
  void anotherIfidIsAnotherStory() throws Exception {
    edit("00000000-0000-4000-8000", "00000000-0000-4000-9000");
    assertEquals("[Not read again: the ifid is another, so it is another story.]", news());
    assertTrue(typed("up").startsWith("Attic"));
  }

  @Test
  void whatIsPlayedAfterwardsIsKept() throws Exception {
    typed("take lamp");
    edit("Bare walls.", "Damp walls.");
    typed("up");
    session.close();
    Game game = new Game(ScenarioReader.read(scenario()).story().orElseThrow());
    Play play = Play.resume(game, Plays.desk(folder.resolve("saves"), game));
    assertTrue(PlainText.of(play.opening()).contains("Attic"));
    assertEquals("You are carrying a lamp.", PlainText.of(play.submit("i")));
    play.close();
  }
}
