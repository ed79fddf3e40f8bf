package impromptu.screen.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Frames drawn by Lanterna on a terminal without a window. */
class DisplayTest {
  private static final Abilities ABILITIES =
      new Abilities(Colours.SIXTEEN, Typography.UNICODE, true);

  private final DefaultVirtualTerminal terminal =
      new DefaultVirtualTerminal(new TerminalSize(80, 24));

  private Display display() throws IOException {
    TerminalScreen screen = new TerminalScreen(terminal);
    screen.startScreen();
    return new Display(screen, ABILITIES);
  }

  /** What the terminal shows, without the blanks at the ends of its rows. */
  private String shown(int rows) {
    StringBuilder shown = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < terminal.getTerminalSize().getColumns(); column++) {
        line.append(terminal.getCharacter(column, row).getCharacterString());
      }
      shown.append(line.toString().stripTrailing()).append('\n');
    }
    return shown.toString();
  }

  @Test
  void theTerminalShowsTheFrame() throws IOException {
    Display display = display();
    Playing playing = new Playing(80, 24);
    display.show(playing.play.frame(), Theme.OWN);
    assertEquals(playing.screen(), shown(24));
    playing.line("look").type("nor");
    display.show(playing.play.frame(), Theme.OWN);
    assertEquals(playing.screen(), shown(24));
    assertEquals(9, terminal.getCursorPosition().getColumn());
  }

  @Test
  void titlesAndEmphasisAreToldApart() throws IOException {
    Playing playing = new Playing(80, 24);
    display().show(playing.play.frame(), Theme.OWN);
    assertTrue(terminal.getCharacter(34, 2).isBold());
    int row = 8;
    int column = playing.play.frame().rows().get(row).text().indexOf("velvet");
    assertTrue(terminal.getCharacter(column, row).isItalic());
  }

  @Test
  void aStormOfSizesNeverShowsAWrongFrame() throws IOException {
    Display display = display();
    Playing playing = new Playing(80, 24);
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      int columns = 10 + random.nextInt(150);
      int rows = 3 + random.nextInt(60);
      terminal.setTerminalSize(new TerminalSize(columns, rows));
      playing.play.resize(new Size(columns, rows));
      playing.type("l").line(round % 9 == 0 ? "ong" : "ook");
      for (Theme theme : Theme.values()) {
        display.show(playing.play.frame(), theme);
      }
      assertEquals(playing.screen(), shown(rows));
    }
  }
}
