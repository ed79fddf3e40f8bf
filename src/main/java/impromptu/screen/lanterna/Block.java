package impromptu.screen.lanterna;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph in the scrollback, not yet set into lines.
 *
 * @param gap whether a blank line parts it from what stands before it
 * @param lead stands before its first line, and as much room before the others
 * @param repeats whether the lead itself stands before all of its lines
 */
record Block(Role role, List<Run> runs, boolean gap, String lead, boolean repeats) {
  Block {
    runs = List.copyOf(runs);
  }

  /** Its words alone. */
  String text() {
    return new Line(runs).text();
  }

  /** Its lines for a width, the gap before it among them. */
  List<Wrap.Piece> pieces(int width) {
    int room = width - Graphemes.width(lead);
    List<Wrap.Piece> pieces = new ArrayList<>();
    if (gap) {
      pieces.add(new Wrap.Piece(Line.BLANK, -1));
    }
    for (Wrap.Piece piece : Wrap.pieces(runs, room)) {
      pieces.add(new Wrap.Piece(placed(piece, width), piece.start()));
    }
    return pieces;
  }

  private Line placed(Wrap.Piece piece, int width) {
    if (role == Role.TITLE) {
      return piece.line().indented((width - piece.line().width()) / 2);
    }
    if (lead.isEmpty()) {
      return piece.line();
    }
    boolean shown = repeats || piece.start() == 0;
    String text = shown ? lead : " ".repeat(Graphemes.width(lead));
    return piece.line().after(Run.of(role == Role.ECHO ? Role.ECHO : Role.ORNAMENT, text));
  }
}
