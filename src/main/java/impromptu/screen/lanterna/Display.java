package impromptu.screen.lanterna;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws frames. */
final class Display {
  private static final Face BLANK = Face.of(Role.PROSE);

  private record Lit(Face face, int ink, int paper) {}

  private final TerminalScreen screen;
  private final Abilities abilities;

  /** Making a cell is dear, and the same few come again and again. */
  private final Map<Lit, Map<String, TextCharacter>> cells = new HashMap<>();

  private Theme theme = Theme.OWN;
  private List<Line> shown = List.of();
  private Glow glow = Glow.EVEN;

  Display(TerminalScreen screen, Abilities abilities) {
    this.screen = screen;
    this.abilities = abilities;
  }

  /** Everything anew at the next frame, whatever stands there. */
  void forget() {
    shown = List.of();
    screen.clear();
  }

  void show(Frame frame, Theme chosen) throws IOException {
    if (screen.doResizeIfNecessary() != null || chosen != theme) {
      theme = chosen;
      cells.clear();
      forget();
    }
    if (!frame.glow().equals(glow)) {
      glow = frame.glow();
      shown = List.of();
    }
    int rows = Math.min(frame.rows().size(), screen.getTerminalSize().getRows());
    for (int row = 0; row < rows; row++) {
      if (row >= shown.size() || !shown.get(row).equals(frame.rows().get(row))) {
        draw(frame.rows().get(row), row);
      }
    }
    shown = frame.rows();
    TerminalPosition cursor = cursor(frame);
    screen.setCursorPosition(cursor);
    screen.refresh(RefreshType.AUTOMATIC);
    correct(cursor);
  }

  /** After a wide character Lanterna puts the cursor on the character's second half. */
  private void correct(TerminalPosition cursor) throws IOException {
    if (cursor != null
        && cursor.getColumn() > 0
        && screen.getFrontCharacter(cursor.withRelativeColumn(-1)).isDoubleWidth()) {
      screen.getTerminal().setCursorPosition(cursor);
      screen.getTerminal().flush();
    }
  }

  private TerminalPosition cursor(Frame frame) {
    TerminalSize size = screen.getTerminalSize();
    return frame.cursorColumn() < 0
            || frame.cursorColumn() >= size.getColumns()
            || frame.cursorRow() >= size.getRows()
        ? null
        : new TerminalPosition(frame.cursorColumn(), frame.cursorRow());
  }

  private void draw(Line line, int row) {
    int columns = screen.getTerminalSize().getColumns();
    int column = 0;
    for (Run run : line.runs()) {
      for (String text : Graphemes.split(run.text())) {
        TextCharacter cell = cell(text, run.face(), column, row);
        int width = cell.isDoubleWidth() ? 2 : 1;
        if (column + width <= columns) {
          screen.setCharacter(column, row, cell);
        }
        column += width;
      }
    }
    for (; column < columns; column++) {
      screen.setCharacter(column, row, cell(" ", BLANK, column, row));
    }
  }

  private TextCharacter cell(String text, Face face, int column, int row) {
    Lit lit = new Lit(face, glow.ink(row), glow.paper(column, row));
    return cells
        .computeIfAbsent(lit, key -> new HashMap<>())
        .computeIfAbsent(text, key -> cell(text, lit));
  }

  /** Lanterna does not write its own blank when it paints a cleared screen. */
  private TextCharacter cell(String text, Lit lit) {
    Look look = theme.look(lit.face, abilities, lit.ink, lit.paper);
    boolean isBlank = text.equals(" ") && look.equals(Look.DEFAULT);
    return isBlank ? TextCharacter.DEFAULT_CHARACTER : new Cell(text, look);
  }
}
