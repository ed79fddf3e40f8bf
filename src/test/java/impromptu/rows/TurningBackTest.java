package impromptu.rows;

import static impromptu.session.Plays.assertPlays;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impromptu.game.Game;
import impromptu.session.PlainText;
import impromptu.session.Play;
import impromptu.session.Plays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking back, saving, the end, and the questions at the side of a story. */
class TurningBackTest {
  private static final Game CELLAR = Plays.cellar();

  private static final String ROOM =
      "\n\nCellar\n\nBare walls.\n\nYou can see a lamp and a rope here.\n";

  @TempDir Path folder;

  private Play after(String... lines) {
    Play play = Play.begin(CELLAR, Plays.desk(folder, CELLAR));
    play.opening();
    for (String line : lines) {
      play.submit(line);
    }
    return play;
  }

  @Row({"U1", "U6"})
  @Test
  void everyTurnCanBeTakenBackAndSaysWhatItWas() {
    assertPlays(
        after("take rope", "x rope", "up", "down"),
        """
        > undo
        (Taken back: down.)

        Attic

        Dust.

        You can see a bell here.
        > undo
        (Taken back: up.)

        Cellar

        Bare walls.

        You can see a lamp here.
        > undo
        (Taken back: x rope.)

        Cellar

        Bare walls.

        You can see a lamp here.
        > undo
        (Taken back: take rope.)
        """
            + ROOM.substring(1)
            + """
        > undo
        There is nothing to take back.
        """);
  }

  @Row("U2")
  @Test
  void aChainIsTakenBackAsTheLineItWas() {
    assertPlays(
        after("take rope. up. down"),
        """
        > undo
        (Taken back: take rope. up. down.)
        """
            + ROOM.substring(1));
  }

  @Row("U3")
  @Test
  void whatTookNoTurnLeavesNothingToUndo() {
    assertPlays(
        after(
            "score", "help", "xyzzy", "take fnord", "", "* a note", "exits", "take", "never mind"),
        """
        > undo
        There is nothing to take back.
        > take rope
        You take the rope.
        > score
        There is no score in this story.
        > take the
        That was understood as far as “take”, but not “the”.
        > undo
        (Taken back: take rope.)
        """
            + ROOM.substring(1));
  }

  @Row({"U4", "X5"})
  @Test
  void severalTurnsAtOnceForthAndBack() {
    assertPlays(
        after("take rope", "take lamp", "up"),
        """
        > history
        What UNDO takes back, the last first:

        1. up

        2. take lamp

        3. take rope
        > undo 0
        That takes nothing back.
        > undo 3
        (Taken back: up; take lamp; take rope.)
        """
            + ROOM.substring(1)
            + """
        > history
        There is nothing to take back.
        > redo 2
        (Done again: take rope; take lamp.)

        Cellar

        Bare walls.
        > redo
        (Done again: up.)

        Attic

        Dust.

        You can see a bell here.
        > redo
        There is nothing to do again.
        > undo two turns
        (Taken back: up; take lamp.)

        Cellar

        Bare walls.

        You can see a lamp here.
        """);
  }

  @Row({"U5", "S9"})
  @Test
  void theEndOffersItAndListsWhatItAccepts() {
    assertPlays(
        after("up"),
        """
        > touch bell
        All wake.

        The bell rings

        You have found 1 of 2 endings. You can UNDO the last turn, RESTORE a save, RESTART or QUIT.
        > take bell
        The story is over. You can UNDO the last turn, RESTORE a save, RESTART or QUIT; ENDINGS, SCORE, ABOUT and TRANSCRIPT work as well.
        > amusing
        There is nothing more to tell.
        > endings
        You have found one of two endings: The bell rings.
        > undo
        (Taken back: touch bell.)

        Attic

        Dust.

        You can see a bell here.
        """);
  }

  @Row({"S1", "S2"})
  @Test
  void savesHaveNamesAndRestoringShowsWhereOneIs() throws IOException {
    Play play = after("take rope");
    assertPlays(
        play,
        """
        > save here
        Saved as “here”.
        > up
        Attic

        Dust.

        You can see a bell here.
        > restore there
        There is no save called “there”.
        > restore here
        Restored “here”.

        Cellar

        Bare walls.

        You can see a lamp here.
        > i
        You are carrying a rope.
        """);
    try (Stream<Path> files = Files.walk(folder)) {
      Path slot =
          files
              .filter(file -> file.getFileName().toString().startsWith("here"))
              .findFirst()
              .orElseThrow();
      Files.writeString(
          slot.resolveSibling(slot.getFileName().toString().replace("here", "odd")), "Dear diary");
    }
    assertFalse(PlainText.of(play.submit("restore odd")).contains("Restored"));
    assertPlays(play, "> i\nYou are carrying a rope.\n");
  }

  @Row({"S1", "X14"})
  @Test
  void aQuestionAtTheSideNeverSwallowsACommand() {
    assertPlays(
        after("take rope"),
        """
        > quit
        Leave the game? It can be continued later. (YES or NO.)
        > drop rope
        You put the rope down.
        > restart
        Begin again from the start? (YES or NO.)
        > up
        Attic

        Dust.

        You can see a bell here.
        > save
        Save as “attic”? (YES, or SAVE and another name.)
        > touch walls
        You feel nothing unexpected.
        > quit
        Leave the game? It can be continued later. (YES or NO.)
        > no
        The game goes on.
        > restart
        Begin again from the start? (YES or NO.)
        > yes
        The Cellar
        by A
        """
                .replace("by A\n", "")
            + ROOM.substring(1));
  }

  @Row({"S6", "X13"})
  @Test
  void notesGoAnywhereAndTheTranscriptHasThem() throws IOException {
    Play play = after();
    assertPlays(
        play,
        """
        > * dark in here
        (Noted.)
        > take rope * why not
        You take the rope.

        (Noted.)
        > drop
        What do you want to drop?
        > * thinking
        (Noted.)
        > quit
        Leave the game? It can be continued later. (YES or NO.)
        > * not yet
        (Noted.)
        > script
        """
            .replace("> script\n", ""));
    assertTrue(PlainText.of(play.submit("script")).startsWith("The transcript is written to "));
    assertTrue(written().stream().anyMatch(file -> holds(file, "* dark in here")));
    assertTrue(PlainText.of(play.submit("script")).contains("already"));
    assertPlays(
        play,
        "> script off\nThe transcript ends here.\n> script off\nNo transcript is being written.\n");
  }

  private List<Path> written() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static boolean holds(Path file, String words) {
    try {
      return Files.readString(file).contains(words);
    } catch (IOException e) {
      return false;
    }
  }

  @Row("S8")
  @Test
  void factsForReports() {
    assertPlays(
        after("up"),
        """
        > version
        The Cellar. By A. Version 1, IFID 00000000-0000-4000-8000-000000000000.
        > places
        You have been in the Cellar and the Attic.
        > objects
        lamp (Cellar)
        rope (Cellar)
        bell (Attic)
        """);
  }
}
