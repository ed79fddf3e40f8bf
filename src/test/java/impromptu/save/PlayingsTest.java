package impromptu.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Playings kept as they go. */
class PlayingsTest {
  private static final Save SAMPLE = Samples.save("autosave", 0);
  private static final Step STEP = Step.line("take lamp", List.of("take lamp"), 1);

  @TempDir Path folder;

  private Playings playings() {
    return Shelf.of(folder, "story").playings();
  }

  private Path file(int number) {
    return folder.resolve("story/autosave/" + number + ".journal");
  }

  private Playing begun() throws IOException {
    return playings().begin(SAMPLE.edition(), SAMPLE.origin());
  }

  @Test
  void readsBackWhatWasNoted() throws IOException, BadSave {
    List<Note> notes =
        List.of(Note.step(1, STEP, 0xcafeL), Note.undo(2, 1, -1), Note.redo(3, 1, Long.MIN_VALUE));
    try (Playing playing = begun()) {
      for (Note note : notes) {
        playing.append(note);
      }
    }
    Kept kept = playings().read(1);
    assertEquals(notes, kept.notes());
    assertEquals(SAMPLE.origin(), kept.log().origin());
    assertEquals(3, kept.noted());
  }

  @Test
  void p11ANewGameDiscardsNoOldOne() throws IOException, BadSave {
    begun().close();
    begun().close();
    assertEquals(List.of(2, 1), playings().numbers());
  }

  @Test
  void p1ATornEndCostsOnlyTheTornLine() throws IOException, BadSave {
    try (Playing playing = begun()) {
      playing.append(Note.step(1, STEP, 1));
      playing.append(Note.step(2, STEP, 2));
    }
    byte[] whole = Files.readAllBytes(file(1));
    int second = lastLine(whole);
    for (int length = second; length < whole.length; length++) {
      Files.write(file(1), Arrays.copyOf(whole, length));
      assertEquals(1, playings().read(1).notes().size());
    }
  }

  private static int lastLine(byte[] bytes) {
    int at = bytes.length - 1;
    while (bytes[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  @Test
  void goesOnAfterATornEnd() throws IOException, BadSave {
    try (Playing playing = begun()) {
      playing.append(Note.step(1, STEP, 1));
      playing.append(Note.step(2, STEP, 2));
    }
    byte[] whole = Files.readAllBytes(file(1));
    Files.write(file(1), Arrays.copyOf(whole, whole.length - 5));
    try (Playing playing = playings().goOn(playings().read(1), SAMPLE.edition()).orElseThrow()) {
      playing.append(Note.step(2, STEP, 3));
    }
    assertEquals(List.of(Note.step(1, STEP, 1), Note.step(2, STEP, 3)), playings().read(1).notes());
  }

  @Test
  void p4NoFlippedBitIsReadAsANote() throws IOException, BadSave {
    try (Playing playing = begun()) {
      playing.append(Note.step(1, STEP, 1));
    }
    byte[] whole = Files.readAllBytes(file(1));
    for (int i = lastLine(whole); i < whole.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] flipped = whole.clone();
        flipped[i] ^= (byte) (1 << bit);
        Files.write(file(1), flipped);
        assertEquals(List.of(), playings().read(1).notes());
      }
    }
  }

  @Test
  void p4ADamagedLineCostsNothingThatASaveHolds() throws IOException, BadSave {
    try (Playing playing = begun()) {
      playing.append(Note.step(1, STEP, 1));
      playing.append(Note.step(2, STEP, 2));
      playing.fold(Samples.save("autosave", 2));
      playing.append(Note.step(3, STEP, 3));
    }
    List<String> lines = Files.readAllLines(file(1));
    lines.set(1, lines.get(1).replace("take", "tale"));
    Files.write(file(1), lines);
    Kept kept = playings().read(1);
    assertEquals(List.of(Note.step(3, STEP, 3)), kept.notes());
    assertFalse(kept.isDamaged());
  }

  @Test
  void p4ADamagedLineEndsWhatCanBePlayedOn() throws IOException, BadSave {
    try (Playing playing = begun()) {
      for (int n = 1; n <= 4; n++) {
        playing.append(Note.step(n, STEP, n));
      }
    }
    List<String> lines = Files.readAllLines(file(1));
    lines.set(3, lines.get(3) + " ");
    Files.write(file(1), lines);
    Kept kept = playings().read(1);
    assertEquals(List.of(Note.step(1, STEP, 1), Note.step(2, STEP, 2)), kept.notes());
    assertTrue(kept.isDamaged());
  }

  @Test
  void p4ADamagedSaveOfAPlayingIsPlayedFromTheBeginning() throws IOException, BadSave {
    try (Playing playing = begun()) {
      playing.append(Note.step(1, STEP, 1));
      playing.append(Note.step(2, STEP, 2));
      playing.fold(Samples.save("autosave", 2));
    }
    Files.writeString(folder.resolve("story/autosave/1.1.json"), "{}");
    Kept kept = playings().read(1);
    assertEquals(Optional.empty(), kept.base());
    assertEquals(2, kept.notes().size());
  }

  @Test
  void p1APlayingThatWasCutOffAtItsBeginningIsNone() throws IOException {
    playings().beginFrom(Samples.save("autosave", 0), SAMPLE.edition()).close();
    byte[] whole = Files.readAllBytes(file(1));
    for (int length = 0; length < whole.length; length++) {
      Files.write(file(1), Arrays.copyOf(whole, length));
      assertEquals(
          BadSave.Why.MISSING, assertThrows(BadSave.class, () -> playings().read(1)).why());
    }
  }

  @Test
  void p3APlayingThatCannotBeginLeavesNothing() throws IOException {
    FaultyDisk disk = new FaultyDisk();
    Playings failing = Shelf.of(folder, "story", disk).playings();
    for (int step = 0; step < 2; step++) {
      disk.failAt(step, 1_000, true);
      assertThrows(IOException.class, () -> failing.begin(SAMPLE.edition(), SAMPLE.origin()));
      assertEquals(List.of(), playings().numbers());
    }
  }

  @Test
  void savesOfPlayingsAreNotFarApart() throws IOException {
    try (Playing playing = begun()) {
      long last = 0;
      for (int n = 1; n <= 60_000; n++) {
        playing.append(Note.step(n, STEP, n));
        if (playing.isFoldDue()) {
          playing.fold(Samples.save("autosave", n));
          last = n;
        }
        assertTrue(n - last <= 20_000, n + " notes, and the last save after " + last);
      }
    }
  }

  @Test
  void readsOnFromTheLastWholeSave() throws IOException, BadSave {
    try (Playing playing = begun()) {
      playing.append(Note.step(1, STEP, 1));
      playing.append(Note.step(2, STEP, 2));
      playing.fold(Samples.save("autosave", 2));
      playing.append(Note.step(3, STEP, 3));
    }
    Kept kept = playings().read(1);
    assertEquals(Optional.of(Samples.save("autosave", 2)), kept.base());
    assertEquals(List.of(Note.step(3, STEP, 3)), kept.notes());
  }

  @Test
  void p6ASecondProgramIsNotLetIn() throws IOException, BadSave {
    try (Playing playing = begun()) {
      playing.append(Note.step(1, STEP, 1));
      assertTrue(playings().goOn(playings().read(1), SAMPLE.edition()).isEmpty());
    }
    Playing later = playings().goOn(playings().read(1), SAMPLE.edition()).orElseThrow();
    later.close();
  }

  @Test
  void aPlayingThatIsNotThereIsMissing() {
    assertEquals(BadSave.Why.MISSING, assertThrows(BadSave.class, () -> playings().read(9)).why());
  }

  @Test
  void endingsAreRemembered() throws IOException {
    Shelf shelf = Shelf.of(folder, "story");
    assertEquals(Set.of(), shelf.found());
    shelf.find("rigid");
    shelf.find("failed");
    shelf.find("rigid");
    assertEquals(List.of("rigid", "failed"), List.copyOf(Shelf.of(folder, "story").found()));
  }
}
