package impromptu.screen.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;

import impromptu.screen.lanterna.Key.Press;
import org.junit.jupiter.api.Test;

class InputLineTest {
  /** The line with a bar for the cursor, after the keys. */
  private static String after(String text, Press... keys) {
    int bar = text.indexOf('|');
    InputLine line = new InputLine(text.replace("|", ""), bar, "");
    for (Press key : keys) {
      line = line.pressed(key);
    }
    return line.text().substring(0, line.cursor()) + "|" + line.text().substring(line.cursor());
  }

  @Test
  void movesByCharactersAndByWords() {
    assertEquals("ab|c", after("abc|", Press.LEFT));
    assertEquals("|abc", after("|abc", Press.LEFT));
    assertEquals("abc|", after("ab|c", Press.RIGHT));
    assertEquals("take |lamp", after("take lamp|", Press.WORD_LEFT));
    assertEquals("take| lamp", after("|take lamp", Press.WORD_RIGHT));
    assertEquals("|take lamp", after("take la|mp", Press.LINE_START));
    assertEquals("take lamp|", after("take la|mp", Press.LINE_END));
  }

  @Test
  void deletesOnBothSides() {
    assertEquals("ac|", after("abc|", Press.LEFT, Press.BACKSPACE, Press.RIGHT));
    assertEquals("a|c", after("a|bc", Press.DELETE));
    assertEquals("|", after("|", Press.BACKSPACE, Press.DELETE));
  }

  @Test
  void cutsAndPutsBack() {
    assertEquals("take |", after("take old-lamp|", Press.KILL_WORD));
    assertEquals("|lamp", after("take |lamp", Press.KILL_TO_START));
    assertEquals("take |", after("take |lamp", Press.KILL_TO_END));
    assertEquals(
        "lamp|take ", after("take |lamp", Press.KILL_TO_END, Press.LINE_START, Press.YANK));
    assertEquals("take| off", after("take| lamp off", Press.KILL_WORD_AHEAD));
    assertEquals("take lamp|", after("take lamp|", Press.KILL_TO_END));
  }

  @Test
  void swapsTheLastTwo() {
    assertEquals("look|", after("loko|", Press.SWAP));
    assertEquals("a|", after("a|", Press.SWAP));
  }

  @Test
  void aCharacterOfSeveralPartsIsOne() {
    assertEquals("a|", after("a🎭|", Press.BACKSPACE));
    assertEquals("|🎭b", after("🎭|b", Press.LEFT));
    assertEquals("x\u0302|", after("|x\u0302", Press.RIGHT));
  }

  @Test
  void takesNoMoreThanItCanHold() {
    InputLine full = InputLine.EMPTY.holding("x".repeat(InputLine.LONGEST));
    assertEquals(full, full.typed("y"));
  }
}
