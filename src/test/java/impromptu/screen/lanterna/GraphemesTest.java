package impromptu.screen.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class GraphemesTest {
  private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
  private static final String FLAG = "\uD83C\uDDE9\uD83C\uDDEA";
  private static final String WAVE = "\uD83D\uDC4B\uD83C\uDFFD";

  @Test
  void lettersAndDashesTakeOneColumn() {
    assertEquals(11, Graphemes.width("naïve — “x”"));
  }

  @Test
  void eastAsianCharactersTakeTwo() {
    assertEquals(8, Graphemes.width("夢の舞台"));
    assertEquals(6, Graphemes.width("꿈속ａ"));
  }

  @Test
  void emojiTakeTwoHoweverManyPartsTheyHave() {
    assertEquals(2, Graphemes.width("🎭"));
    assertEquals(2, Graphemes.width(FAMILY));
    assertEquals(2, Graphemes.width(FLAG));
    assertEquals(2, Graphemes.width(WAVE));
  }

  @Test
  void anAccentThatStandsAloneTakesNone() {
    assertEquals(1, Graphemes.width("x\u0302"));
  }

  @Test
  void partsOfACharacterStayTogether() {
    assertEquals(
        List.of("a", "x\u0302", "🎭", FAMILY, FLAG, WAVE, "夢"),
        Graphemes.split("a" + "x\u0302" + "🎭" + FAMILY + FLAG + WAVE + "夢"));
  }

  @Test
  void cleaningComposesAccentsAndDropsWhatCannotBeShown() {
    assertEquals("é", Graphemes.clean("e\u0301"));
    assertEquals("[31mred", Graphemes.clean("\u001B[31mred"));
    assertEquals("❤", Graphemes.clean("\u2764\uFE0F"));
    assertEquals("ab", Graphemes.clean("a\u202Eb"));
    assertEquals(FAMILY, Graphemes.clean(FAMILY));
    assertEquals("two\nlines", Graphemes.clean("two\nlines"));
  }

  @Test
  void fittingCutsAtWholeCharactersAndSaysSo() {
    assertEquals("夢の…", Graphemes.fit("夢の舞台", 6, "…"));
    assertEquals("short", Graphemes.fit("short", 6, "…"));
  }
}
