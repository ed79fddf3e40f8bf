package impromptu.screen.lanterna;

import java.util.ArrayList;
import java.util.List;

/** Sets words into lines of a width: between words, after dashes, between wide characters. */
final class Wrap {
  /** A last word shorter than this does not stand on a line of its own. */
  private static final int STRANDED = 8;

  private static final int WIDTH_FOR_COMPANY = 30;
  private static final String NOT_AT_END = "「『（《【〈“‘([";
  private static final String NOT_AT_START = "、。，．！？：；」』）》】〉”’)]…ー";

  /**
   * A line and the place in the text where it begins.
   *
   * @param start counted in characters as a reader counts them
   */
  record Piece(Line line, int start) {}

  private record Glyph(String text, int width, Face face) {
    boolean is(char c) {
      return text.charAt(0) == c;
    }

    boolean isWordly() {
      return Character.isLetterOrDigit(text.codePointAt(0));
    }
  }

  private record Cut(int start, int end, int next) {}

  private final List<Glyph> glyphs = new ArrayList<>();
  private final int width;

  private Wrap(List<Run> runs, int width) {
    this.width = Math.max(1, width);
    for (Run run : runs) {
      for (String text : Graphemes.split(run.text())) {
        glyphs.add(new Glyph(text, Graphemes.width(text), run.face()));
      }
    }
  }

  /** The runs set into lines; at least one line, which may be blank. */
  static List<Piece> pieces(List<Run> runs, int width) {
    return new Wrap(runs, width).pieces();
  }

  static List<Line> lines(List<Run> runs, int width) {
    List<Line> lines = new ArrayList<>();
    for (Piece piece : pieces(runs, width)) {
      lines.add(piece.line());
    }
    return lines;
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    do {
      int end = endOfParagraph(start);
      for (Cut cut : cuts(start, end)) {
        pieces.add(new Piece(line(cut), cut.start));
      }
      start = end + 1;
    } while (start <= glyphs.size());
    return pieces;
  }

  private int endOfParagraph(int start) {
    int end = start;
    while (end < glyphs.size() && !glyphs.get(end).is('\n')) {
      end++;
    }
    return end;
  }

  private List<Cut> cuts(int start, int end) {
    List<Cut> cuts = new ArrayList<>();
    int at = start;
    do {
      Cut cut = cut(at, end);
      cuts.add(cut);
      at = cut.next;
    } while (at < end);
    keepCompany(cuts);
    return cuts;
  }

  /** The line that begins at {@code start}. */
  private Cut cut(int start, int end) {
    Cut best = new Cut(start, start, start);
    int used = 0;
    for (int at = start; at < end; at++) {
      Glyph glyph = glyphs.get(at);
      if (glyph.is(' ')) {
        int next = afterSpaces(at, end);
        if (at > start && next < end && !glyphs.get(at - 1).is(' ')) {
          best = new Cut(start, at, next);
        }
        if (next == end) {
          return new Cut(start, at, end);
        }
      } else if (used + glyph.width > width) {
        return best.next > start
            ? best
            : new Cut(start, Math.max(at, start + 1), Math.max(at, start + 1));
      }
      used += glyph.width;
      if (at + 1 < end && used <= width && mayBreakAfter(at)) {
        best = new Cut(start, at + 1, at + 1);
      }
    }
    return new Cut(start, end, end);
  }

  private int afterSpaces(int at, int end) {
    int next = at;
    while (next < end && glyphs.get(next).is(' ')) {
      next++;
    }
    return next;
  }

  private boolean mayBreakAfter(int at) {
    Glyph left = glyphs.get(at);
    Glyph right = glyphs.get(at + 1);
    if (left.is('—') || left.is('–')) {
      return right.isWordly();
    }
    if (left.is('-')) {
      return at > 0 && glyphs.get(at - 1).isWordly() && right.isWordly();
    }
    return (left.width == 2 || right.width == 2)
        && !right.is(' ')
        && !left.is(' ')
        && NOT_AT_END.indexOf(left.text.charAt(0)) < 0
        && NOT_AT_START.indexOf(right.text.charAt(0)) < 0;
  }

  /** Brings a word down from the line before to a short last word that would stand alone. */
  private void keepCompany(List<Cut> cuts) {
    if (cuts.size() < 2 || width < WIDTH_FOR_COMPANY) {
      return;
    }
    Cut last = cuts.get(cuts.size() - 1);
    Cut before = cuts.get(cuts.size() - 2);
    int space = lastSpace(before);
    boolean alone = lastSpace(last) < 0 && columns(last.start, last.end) < STRANDED;
    if (!alone || space <= before.start || lastSpace(new Cut(before.start, space, space)) < 0) {
      return;
    }
    Cut longer = new Cut(space + 1, last.end, last.next);
    if (before.next > before.end && columns(longer.start, longer.end) <= width) {
      cuts.set(cuts.size() - 2, new Cut(before.start, space, space + 1));
      cuts.set(cuts.size() - 1, longer);
    }
  }

  private int lastSpace(Cut cut) {
    for (int at = cut.end - 1; at >= cut.start; at--) {
      if (glyphs.get(at).is(' ')) {
        return at;
      }
    }
    return -1;
  }

  private int columns(int start, int end) {
    int columns = 0;
    for (int at = start; at < end; at++) {
      columns += glyphs.get(at).width;
    }
    return columns;
  }

  private Line line(Cut cut) {
    List<Run> runs = new ArrayList<>();
    int at = cut.start;
    while (at < cut.end) {
      Face face = glyphs.get(at).face;
      StringBuilder text = new StringBuilder();
      while (at < cut.end && glyphs.get(at).face.equals(face)) {
        text.append(glyphs.get(at++).text);
      }
      runs.add(new Run(text.toString(), face));
    }
    return runs.isEmpty() ? Line.BLANK : new Line(runs);
  }
}
