package impromptu.screen.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrapTest {
  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (Line line : Wrap.lines(List.of(Run.of(Role.PROSE, text)), width)) {
      lines.add(line.text());
    }
    return lines;
  }

  @Test
  void breaksBetweenWords() {
    assertEquals(
        List.of("the dust", "turns in", "the light"), wrapped("the dust turns in the light", 9));
  }

  @Test
  void aLineMayBeFullToTheLastColumn() {
    assertEquals(List.of("the dust", "turns"), wrapped("the dust turns", 8));
  }

  @Test
  void leavesNoSpacesAtTheEdges() {
    assertEquals(List.of("one", "two"), wrapped("one   two  ", 4));
    assertEquals(List.of("one two"), wrapped("one two   ", 7));
  }

  @Test
  void breaksALongWordWhereItMust() {
    assertEquals(
        List.of("so", "extraordi", "narily", "long"), wrapped("so extraordinarily long", 9));
  }

  @Test
  void breaksAfterDashes() {
    assertEquals(List.of("the light—", "white, cold"), wrapped("the light—white, cold", 12));
    assertEquals(List.of("a half-", "remembered"), wrapped("a half-remembered", 10));
    assertEquals(List.of("he says", "“no—”"), wrapped("he says “no—”", 11));
  }

  @Test
  void keepsWordsTogetherAtAHardSpace() {
    assertEquals(List.of("chapter", "No.\u00A01"), wrapped("chapter No.\u00A01", 11));
  }

  @Test
  void aNewlineEndsTheLine() {
    assertEquals(List.of("one", "", "  two"), wrapped("one\n\n  two", 20));
  }

  @Test
  void wideCharactersBreakAnywhereSaveBeforeTheirPunctuation() {
    assertEquals(List.of("夢の舞", "台で、", "踊る"), wrapped("夢の舞台で、踊る", 7));
  }

  @Test
  void nothingAtAllIsOneBlankLine() {
    assertEquals(List.of(""), wrapped("", 10));
  }

  @Test
  void aShortLastWordDoesNotStandAlone() {
    assertEquals(
        List.of("Behind one of the doors somebody", "counts aloud."),
        wrapped("Behind one of the doors somebody counts aloud.", 40));
    assertEquals(
        List.of("Behind one of the doors somebody", "counting."),
        wrapped("Behind one of the doors somebody counting.", 34));
  }

  @Test
  void facesSurviveTheBreak() {
    Face em = new Face(Role.PROSE, true, false);
    List<Line> lines =
        Wrap.lines(List.of(Run.of(Role.PROSE, "a "), new Run("velvet curtain", em)), 8);
    assertEquals(
        List.of(
            new Line(List.of(Run.of(Role.PROSE, "a "), new Run("velvet", em))),
            new Line(List.of(new Run("curtain", em)))),
        lines);
  }

  @Test
  void noLineIsEverTooWideAndNoLetterIsLost() {
    Random random = new Random(1);
    String letters = "ab cd—e-f 夢。🎭 x\u0302“”'\u00A0";
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (String letter : randomLetters(random, Graphemes.split(letters))) {
        text.append(letter);
      }
      int width = 2 + random.nextInt(50);
      StringBuilder back = new StringBuilder();
      for (String line : wrapped(text.toString(), width)) {
        assertTrue(Graphemes.width(line) <= width, () -> line + " in " + width);
        back.append(line);
      }
      assertEquals(text.toString().replace(" ", ""), back.toString().replace(" ", ""));
    }
  }

  private static List<String> randomLetters(Random random, List<String> letters) {
    List<String> chosen = new ArrayList<>();
    for (int count = random.nextInt(120); count > 0; count--) {
      chosen.add(letters.get(random.nextInt(letters.size())));
    }
    return chosen;
  }
}
