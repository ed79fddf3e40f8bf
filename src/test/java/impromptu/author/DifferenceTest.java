package impromptu.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How a failed transcript is shown. */
class DifferenceTest {
  private static final Difference ONE_WORD =
      new Difference(
          7,
          "played straight through, it reads otherwise",
          "> look",
          "Hall\n\nBare and cold.\n\nA bell.",
          "Hall\n\nBare and warm.\n\nA bell.");

  @Test
  void aChangeStandsBetweenALineBeforeAndALineAfter() {
    assertEquals(
        """
        tests/a.txt:7: played straight through, it reads otherwise
            > look
           \s
          - Bare and cold.
          + Bare and warm.
           \s
        """,
        ONE_WORD.shown("tests/a.txt", Paint.NONE));
  }

  @Test
  void inColoursTheChangedWordsStandOut() {
    String shown = ONE_WORD.shown("tests/a.txt", Paint.ANSI);
    assertEquals(
        "\u001b[31m  - Bare and \u001b[7mcold.\u001b[27m\u001b[0m", shown.lines().toList().get(3));
    assertEquals(
        "\u001b[32m  + Bare and \u001b[7mwarm.\u001b[27m\u001b[0m", shown.lines().toList().get(4));
  }

  @Test
  void twoChangesShareTheLinesBetweenThem() {
    Difference two = new Difference(1, "so", "> x", "a\nb\nc\nd\ne\nf", "A\nb\nc\nd\ne\nF");
    assertEquals(
        "t.txt:1: so\n    > x\n  - a\n  + A\n    b\n    e\n  - f\n  + F\n",
        two.shown("t.txt", Paint.NONE));
  }

  @Test
  void whatIsNewAltogetherIsOnlyAdded() {
    Difference added = new Difference(1, "so", "> x", "a", "a\nb");
    assertEquals("t.txt:1: so\n    > x\n    a\n  + b\n", added.shown("t.txt", Paint.NONE));
  }
}
