package impromptu.save;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a story is listed, handed out and deleted, and nothing else is touched. */
class ShelfTest {
  private static final String IFID = "00000000-0000-4000-8000-000000000000";

  @TempDir private Path folder;

  private Shelf shelf() {
    return Shelf.of(folder, IFID);
  }

  private static SlotName slot(String name) throws BadSave {
    return SlotName.of(name);
  }

  private void save(String name, String when, int turn) throws IOException, BadSave {
    Save save = Samples.save(name, turn);
    Label label = new Label(name, when, "Cellar", turn, List.of("Bare walls."));
    Save dated =
        new Save(
            save.edition(),
            label,
            save.origin(),
            save.state(),
            save.past(),
            save.waiting(),
            save.noted());
    shelf().save(slot(name), dated);
  }

  private List<String> listed() throws IOException {
    return shelf().list().stream().map(Shelf.Listed::name).toList();
  }

  @Test
  void theLatestSaveComesFirstAndADamagedOneLast() throws IOException, BadSave {
    save("old", "2001-01-01T00:00", 1);
    save("new", "2003-01-01T00:00", 2);
    save("middle", "2002-01-01T00:00", 3);
    Files.writeString(folder.resolve(IFID).resolve("slots/broken.1.json"), "{");
    assertEquals(List.of("new", "middle", "old", "broken"), listed());
    assertTrue(shelf().list().get(3).label().isEmpty());
  }

  @Test
  void aDeletedSlotIsGoneWithAllThatCameBeforeIt() throws IOException, BadSave {
    save("home", "2001-01-01T00:00", 1);
    save("home", "2002-01-01T00:00", 2);
    save("away", "2003-01-01T00:00", 3);
    assertTrue(shelf().has(slot("home")));
    shelf().delete(slot("home"));
    assertFalse(shelf().has(slot("home")));
    assertEquals(List.of("away"), listed());
    BadSave missing = assertThrows(BadSave.class, () -> shelf().delete(slot("home")));
    assertEquals(BadSave.Why.MISSING, missing.why());
  }

  @Test
  void anExportIsTheNewestWholeSaveAndReplacesNothing() throws IOException, BadSave {
    save("home", "2001-01-01T00:00", 1);
    save("home", "2002-01-01T00:00", 2);
    Path out = folder.resolve("out.json");
    shelf().export(slot("home"), out);
    Path newest = folder.resolve(IFID).resolve("slots/home.2.json");
    assertArrayEquals(Files.readAllBytes(newest), Files.readAllBytes(out));
    assertThrows(FileAlreadyExistsException.class, () -> shelf().export(slot("home"), out));
    assertArrayEquals(Files.readAllBytes(newest), Files.readAllBytes(out));
  }

  @Test
  void anExportThatFailsLeavesNothing() throws IOException, BadSave {
    save("home", "2001-01-01T00:00", 1);
    Path out = folder.resolve("out.json");
    for (int step = 1; step <= 2; step++) {
      FaultyDisk disk = new FaultyDisk();
      Shelf faulty = Shelf.of(folder, IFID, disk);
      disk.failAt(step, 1, true);
      assertThrows(IOException.class, () -> faulty.export(slot("home"), out));
      assertFalse(Files.exists(out));
    }
  }

  @Test
  void whatElseLiesInTheFolderIsNoSave() throws IOException, BadSave {
    save("home", "2001-01-01T00:00", 1);
    Path slots = folder.resolve(IFID).resolve("slots");
    for (String name :
        List.of("notes.txt", "home.json", "home.x.json", "home.1x.json", ".1.json", "a..json")) {
      Files.writeString(slots.resolve(name), "{}");
    }
    Files.writeString(slots.resolve("home.99999999999999999999.json"), "{}");
    assertEquals(List.of("home"), listed());
    assertEquals(1, shelf().load(slot("home")).save().label().turn());
    save("home", "2002-01-01T00:00", 2);
    assertEquals(2, shelf().load(slot("home")).save().label().turn());
    assertTrue(Files.exists(slots.resolve("home.x.json")));
  }

  @Test
  void allStoriesAreListedInOrder() throws IOException, BadSave {
    assertEquals(List.of(), Shelf.all(folder.resolve("nowhere")));
    save("home", "2001-01-01T00:00", 1);
    Shelf.of(folder, "B-2").find("fled");
    Shelf.of(folder, "A-1").find("fled");
    Files.writeString(folder.resolve("stray.txt"), "");
    List<String> all = Shelf.all(folder);
    assertEquals(3, all.size());
    assertEquals(all.stream().sorted().toList(), all);
    assertTrue(all.contains(IFID));
  }

  @Test
  void endingsAreRememberedInTheOrderFound() throws IOException {
    assertEquals(Set.of(), shelf().found());
    shelf().find("fled");
    shelf().find("danced");
    shelf().find("fled");
    assertEquals(List.of("fled", "danced"), List.copyOf(shelf().found()));
  }

  @Test
  void aTextIsPutInTheOthersPlaceAndFoldersAreMade() throws IOException {
    Path text = folder.resolve("a/b/text.txt");
    TextFile.replace(text, "one\n");
    TextFile.replace(text, "two\n");
    assertEquals("two\n", Files.readString(text));
    try (var files = Files.list(text.getParent())) {
      assertEquals(1, files.count());
    }
  }
}
