package impromptu.screen.lanterna;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A frame as SVG, with the theme's colours, each character in its cell. */
final class Picture {
  private static final int WIDE = 9;
  private static final int HIGH = 18;
  private static final int BASE = 13;
  private static final int MARGIN = 9;
  private static final Face BLANK = Face.of(Role.PROSE);

  /** What a terminal's own colours might be. */
  private static final TextColor INK = new TextColor.RGB(216, 212, 204);

  private static final TextColor PAPER = new TextColor.RGB(20, 18, 26);

  /** Characters that look alike and stand side by side in a row. */
  private record Piece(Look look, int column, int columns, String text) {}

  private final Frame frame;
  private final Theme theme;
  private final Abilities abilities;
  private final StringBuilder svg = new StringBuilder();

  private Picture(Frame frame, Theme theme, Abilities abilities) {
    this.frame = frame;
    this.theme = theme;
    this.abilities = abilities;
  }

  static String of(Frame frame, Theme theme, Abilities abilities, String title) {
    return new Picture(frame, theme, abilities).drawn(title);
  }

  private String drawn(String title) {
    int width = frame.size().columns() * WIDE + 2 * MARGIN;
    int height = frame.size().rows() * HIGH + 2 * MARGIN;
    TextColor ground = theme.look(BLANK, abilities).paper();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"" + width)
        .append("\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height)
        .append(
            "\" font-family=\"'DejaVu Sans Mono',Menlo,Consolas,monospace\" font-size=\"15\">\n")
        .append("<title>" + escaped(title) + "</title>\n")
        .append("<rect width=\"100%\" height=\"100%\" rx=\"6\" fill=\"")
        .append(hex(ground, PAPER) + "\"/>\n");
    for (int row = 0; row < frame.rows().size(); row++) {
      List<Piece> pieces = pieces(row);
      papers(pieces, row, ground);
      letters(pieces, row);
    }
    cursor();
    return svg.append("</svg>\n").toString();
  }

  private List<Piece> pieces(int row) {
    List<Piece> pieces = new ArrayList<>();
    int column = 0;
    for (Run run : frame.rows().get(row).runs()) {
      for (String sign : Graphemes.split(run.text())) {
        int width = Graphemes.width(sign);
        add(pieces, new Piece(look(run.face(), column, row), column, width, sign));
        column += width;
      }
    }
    for (; column < frame.size().columns(); column++) {
      add(pieces, new Piece(look(BLANK, column, row), column, 1, " "));
    }
    return pieces;
  }

  private Look look(Face face, int column, int row) {
    Glow glow = frame.glow();
    return theme.look(face, abilities, glow.ink(row), glow.paper(column, row));
  }

  private static void add(List<Piece> pieces, Piece next) {
    int end = pieces.size() - 1;
    if (end >= 0 && pieces.get(end).look.equals(next.look)) {
      Piece last = pieces.get(end);
      int columns = last.columns + next.columns;
      pieces.set(end, new Piece(last.look, last.column, columns, last.text + next.text));
    } else {
      pieces.add(next);
    }
  }

  private void papers(List<Piece> pieces, int row, TextColor ground) {
    for (Piece piece : pieces) {
      boolean isReversed = piece.look.marks().contains(SGR.REVERSE);
      if (isReversed || !piece.look.paper().equals(ground)) {
        svg.append("<rect shape-rendering=\"crispEdges\"").append(at(piece.column, row, 0));
        svg.append(" width=\"" + piece.columns * WIDE + "\" height=\"" + HIGH + "\" fill=\"");
        svg.append(isReversed ? hex(piece.look.ink(), INK) : hex(piece.look.paper(), PAPER));
        svg.append("\"/>\n");
      }
    }
  }

  private static String at(int column, int row, int down) {
    return String.format(
        Locale.ROOT, " x=\"%d\" y=\"%d\"", MARGIN + column * WIDE, MARGIN + row * HIGH + down);
  }

  private void letters(List<Piece> pieces, int row) {
    for (Piece piece : pieces) {
      String text = piece.text.strip();
      if (!text.isEmpty()) {
        int start = piece.column + Graphemes.width(piece.text) - width(piece.text.stripLeading());
        svg.append("<text xml:space=\"preserve\"").append(at(start, row, BASE));
        svg.append(" textLength=\"" + width(text) * WIDE + "\" lengthAdjust=\"spacingAndGlyphs\"");
        svg.append(marks(piece.look)).append('>').append(escaped(text)).append("</text>\n");
      }
    }
  }

  private static int width(String text) {
    return Graphemes.width(text);
  }

  private static String marks(Look look) {
    boolean isReversed = look.marks().contains(SGR.REVERSE);
    String fill = isReversed ? hex(look.paper(), PAPER) : hex(look.ink(), INK);
    return " fill=\""
        + fill
        + "\""
        + (look.marks().contains(SGR.BOLD) ? " font-weight=\"bold\"" : "")
        + (look.marks().contains(SGR.ITALIC) ? " font-style=\"italic\"" : "")
        + (look.marks().contains(Look.FAINT) ? " opacity=\"0.6\"" : "");
  }

  private void cursor() {
    if (frame.cursorColumn() >= 0) {
      svg.append("<rect").append(at(frame.cursorColumn(), frame.cursorRow(), 1));
      svg.append(" width=\"" + WIDE + "\" height=\"" + (HIGH - 2) + "\" opacity=\"0.7\" fill=\"");
      svg.append(hex(theme.look(BLANK, abilities).ink(), INK)).append("\"/>\n");
    }
  }

  private static String hex(TextColor colour, TextColor otherwise) {
    TextColor shown = colour.equals(TextColor.ANSI.DEFAULT) ? otherwise : colour;
    return String.format(
        Locale.ROOT, "#%02x%02x%02x", shown.getRed(), shown.getGreen(), shown.getBlue());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
