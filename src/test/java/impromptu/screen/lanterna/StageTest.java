package impromptu.screen.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import impromptu.screen.lanterna.Key.Press;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The light on the page, and what beats. */
class StageTest {
  private static final Face PROSE = Face.of(Role.PROSE);

  private static Glow glow(Playing playing) {
    return playing.play.frame().glow();
  }

  private static Playing settled(Playing playing) {
    for (int i = 0; i < Stage.STEPS; i++) {
      playing.play.tick();
    }
    return playing;
  }

  private static int rowOf(Playing playing, String words) {
    int row = 0;
    for (Line line : playing.play.frame().rows()) {
      if (line.text().contains(words)) {
        return row;
      }
      row++;
    }
    throw new AssertionError(words + " is not on\n" + playing.screen());
  }

  @Test
  void withoutCuesThePageIsEvenAndNothingMoves() {
    Playing playing = new Playing(80, 24).line("look");
    assertEquals(-1, playing.play.pause());
    for (int row = 0; row < 24; row++) {
      assertEquals(Glow.FULL, glow(playing).ink(row));
      assertEquals(Glow.PLAIN, glow(playing).paper(row, row));
    }
  }

  @Test
  void thePoolFindsTheNewestWordsAndTheRestIsDimmed() {
    Playing playing = settled(new Playing(80, 24).line("look").line("panic"));
    int newest = rowOf(playing, "The light finds you");
    assertEquals(Glow.FULL, glow(playing).ink(newest));
    assertTrue(glow(playing).paper(40, newest) > Glow.PLAIN);
    assertTrue(glow(playing).paper(0, newest) < Glow.PLAIN);
    assertTrue(glow(playing).ink(rowOf(playing, "Nothing comes of it.")) < Glow.FULL);
    assertEquals(Glow.FULL, glow(playing).ink(rowOf(playing, "Stand still")));
    assertEquals(Glow.FULL, glow(playing).ink(23));
  }

  @Test
  void theLightIsToldInWordsToo() {
    assertTrue(new Playing(80, 24).line("panic").screen().contains("A light is on you."));
  }

  @Test
  void theLightComesInStepsAndTypingGoesOnMeanwhile() {
    Playing playing = new Playing(80, 24).line("look").line("panic");
    Set<Integer> seen = new TreeSet<>();
    for (int step = 0; step <= Stage.STEPS; step++) {
      seen.add(glow(playing).paper(40, rowOf(playing, "The light finds you")));
      playing.type("x").play.tick();
    }
    assertTrue(seen.size() > 4, seen::toString);
    assertEquals("> " + "x".repeat(Stage.STEPS + 1) + "|", playing.prompt());
  }

  @Test
  void withoutMotionTheLightIsThereAtOnceAndNothingBeats() {
    Playing playing = new Playing(80, 24, false).line("look").line("panic");
    assertEquals(-1, playing.play.pause());
    assertEquals(glow(settled(new Playing(80, 24).line("look").line("panic"))), glow(playing));
    assertTrue(playing.row(0).contains("♥ heart racing"), playing.row(0));
  }

  @Test
  void theHeartBeatsInTheStatusLineForAWhile() {
    Playing playing = settled(new Playing(80, 24).line("panic"));
    Set<Line> seen = new java.util.HashSet<>();
    int halves = 0;
    while (playing.play.pause() > 0) {
      seen.add(playing.play.frame().rows().get(0));
      playing.play.tick();
      halves++;
    }
    assertEquals(2, seen.size());
    assertTrue(halves > 100 && halves < 200);
  }

  @Test
  void theHouseLightsComeBack() {
    Playing playing = new Playing(80, 24, false).line("panic").press(Press.DOWN, Press.ENTER);
    assertEquals(Glow.FULL, glow(playing).ink(2));
    assertEquals(-1, playing.play.pause());
  }

  @Test
  void aThemeWithColoursShadesThemAndTheTerminalsOwnGoesFaint() {
    Abilities many = new Abilities(Colours.TRUE, Typography.UNICODE, true);
    Abilities few = new Abilities(Colours.EIGHT, Typography.UNICODE, true);
    Look shaded = Theme.DARK.look(PROSE, many, 2, 0);
    assertTrue(shaded.ink().getRed() < Theme.DARK.look(PROSE, many).ink().getRed());
    assertEquals(EnumSet.noneOf(SGR.class), shaded.marks());
    assertEquals(EnumSet.of(Look.FAINT), Theme.OWN.look(PROSE, many, 2, 0).marks());
    assertEquals(EnumSet.of(Look.FAINT), Theme.DARK.look(PROSE, few, 2, 0).marks());
    assertEquals(TextColor.ANSI.DEFAULT, Theme.OWN.look(PROSE, many, 8, 16).paper());
    assertEquals(
        Theme.CONTRAST.look(PROSE, many), Theme.CONTRAST.look(PROSE, many, 0, 0), "never dimmed");
  }
}
