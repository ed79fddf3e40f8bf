package impromptu.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** P5: a slot's name can't leave the folder or surprise a file system. */
class SlotNameTest {
  private static String file(String typed) throws BadSave {
    return SlotName.of(typed).file();
  }

  @Test
  void plainNamesAreTheirFiles() throws BadSave {
    assertEquals("home", file("home"));
    assertEquals("before+the+stage", file("  before   the stage "));
  }

  @Test
  void namesThatLookAlikeAreOneSlot() throws BadSave {
    assertEquals(file("home"), file("HOME"));
    assertEquals(file("caf\u00e9"), file("cafe\u0301"));
    assertEquals(file("fin"), file("\ufb01n"));
    assertEquals(file("strasse"), file("STRASSE"));
    assertEquals(file("\u03c3"), file("\u03c2"), "both small sigmas");
    assertNotEquals(file("cafe"), file("caf\u00e9"));
  }

  @Test
  void aFileTellsItsName() throws BadSave {
    for (String name :
        new String[] {"home", "before the stage", "con", "../x", "50%", "\u00e9nd", "a+b"}) {
      assertEquals(name, SlotName.ofFile(file(name)));
    }
    for (String strange : new String[] {"%zz", "%", "%2", "%ff", "UPPER", "a  b", ""}) {
      assertEquals(strange, SlotName.ofFile(strange));
    }
  }

  @Test
  void pathsAreOnlyNames() throws BadSave {
    assertEquals("%2e%2e%2fx", file("../x"));
    assertEquals("%2fetc%2fpasswd", file("/etc/passwd"));
    assertEquals("c%3a%5cx", file("C:\\x"));
    assertEquals("%63on", file("CON"));
    assertEquals("%6eul", file("nul"));
    assertEquals("con%2etxt", file("con.txt"));
    assertEquals("home%2e", file("home."));
    assertEquals("%7e", file("~"));
  }

  @Test
  void refusesWhatNobodyCanReadOrType() {
    for (String odd :
        List.of(
            "",
            "   ",
            "a\0b",
            "a\nb",
            "\u001b[2J",
            "a\u202eb",
            "\ud800",
            "a\u200bb",
            "a\udb40\udc52")) {
      assertEquals(BadSave.Why.BAD_NAME, assertThrows(BadSave.class, () -> file(odd)).why(), odd);
    }
  }

  @Test
  void refusesLongNames() {
    assertEquals(
        BadSave.Why.NAME_TOO_LONG, assertThrows(BadSave.class, () -> file("x".repeat(300))).why());
    assertEquals(
        BadSave.Why.NAME_TOO_LONG,
        assertThrows(BadSave.class, () -> file("\u65e5".repeat(60))).why());
  }

  @Test
  void keepsTheAutosavesNames() throws BadSave {
    assertTrue(SlotName.of("Autosave 3").isReserved());
    assertEquals(3, SlotName.of("Autosave 3").playing());
    assertEquals(0, SlotName.of("AUTOSAVE").playing());
  }

  @Test
  void whateverIsTypedTheFileIsHarmless() {
    Random random = new Random(5);
    for (int i = 0; i < 100_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        typed.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000)));
      }
      try {
        String file = file(typed.toString());
        assertTrue(file.matches("[a-z0-9%+-]{1,180}"), file);
      } catch (BadSave e) {
        assertEquals(BadSave.Why.BAD_NAME, e.why());
      }
    }
  }
}
