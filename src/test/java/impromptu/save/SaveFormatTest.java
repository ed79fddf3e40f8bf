package impromptu.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** P4: damage is detected; P10: a hostile save is only a bad file. */
class SaveFormatTest {
  private static final byte[] WHOLE = SaveFormat.write(Samples.save("home", 3));

  @Test
  void readsWhatItWrites() throws BadSave {
    assertEquals(Samples.save("home", 3), SaveFormat.read(WHOLE));
  }

  @Test
  void isReadable() {
    String text = new String(WHOLE, StandardCharsets.UTF_8);
    assertTrue(text.contains("\n  \"place\": \"Cellar\",\n"), text);
    assertTrue(text.contains("\n    \"take lamp\",\n"), text);
  }

  @Test
  void p4AcceptsNoTruncation() {
    for (int length = 0; length < WHOLE.length; length++) {
      byte[] cut = Arrays.copyOf(WHOLE, length);
      assertThrows(BadSave.class, () -> SaveFormat.read(cut), "cut to " + length);
    }
  }

  @Test
  void p4AcceptsNoFlippedBit() {
    for (int i = 0; i < WHOLE.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] flipped = WHOLE.clone();
        flipped[i] ^= (byte) (1 << bit);
        int at = i;
        assertThrows(BadSave.class, () -> SaveFormat.read(flipped), () -> "flipped at " + at);
      }
    }
  }

  @Test
  void acceptsNothingAfterTheEnd() {
    byte[] longer = Arrays.copyOf(WHOLE, WHOLE.length + 1);
    longer[WHOLE.length] = '\n';
    assertThrows(BadSave.class, () -> SaveFormat.read(longer));
  }

  @Test
  void refusesASaveOfALaterFormat() {
    assertRefused(BadSave.Why.TOO_NEW, "{\n  \"impromptu-save\": 3\n}");
  }

  @Test
  void p10RefusesWhatIsNoSave() {
    assertRefused(BadSave.Why.NOT_A_SAVE, "{\n  \"a\": 1\n}");
    assertRefused(BadSave.Why.NOT_A_SAVE, "{\n  \"impromptu-save\": 1e99999999\n}");
    assertRefused(BadSave.Why.NOT_A_SAVE, "{\n  \"impromptu-save\": \"1\"\n}");
    assertRefused(BadSave.Why.NOT_A_SAVE, "[\n" + "[".repeat(100_000) + "\n}");
    assertRefused(BadSave.Why.NOT_A_SAVE, "{\n" + "\"a\":{".repeat(100_000) + "\n}");
  }

  @Test
  void p10RefusesEscapeSequences() {
    String text = new String(WHOLE, StandardCharsets.UTF_8);
    String head = text.substring(0, text.indexOf(",\n  \"sha256\""));
    assertRefused(BadSave.Why.NOT_A_SAVE, head.replace("Bare walls.", "\\u001b[2J") + "\n}");
  }

  private static void assertRefused(BadSave.Why why, String object) {
    byte[] sealed = Seal.seal(object);
    assertEquals(why, assertThrows(BadSave.class, () -> SaveFormat.read(sealed)).why());
  }
}
