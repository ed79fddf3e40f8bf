package impromptu.screen.lanterna;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;

/** How a character is drawn. */
record Look(TextColor ink, TextColor paper, EnumSet<SGR> marks) {
  /** Lanterna knows no faint letters; {@link TtyTerminal} makes them of a mark nobody else uses. */
  static final SGR FAINT = SGR.FRAKTUR;

  static final Look DEFAULT = plain(TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT);

  static Look plain(TextColor ink, TextColor paper) {
    return new Look(ink, paper, EnumSet.noneOf(SGR.class));
  }

  Look with(SGR mark) {
    EnumSet<SGR> more = EnumSet.copyOf(marks);
    more.add(mark);
    return new Look(ink, paper, more);
  }

  Look in(TextColor other) {
    return new Look(other, paper, marks);
  }
}
