package impromptu.screen.lanterna;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;

/** A choice of colours. */
enum Theme {
  /** The terminal's own ink and paper, and hardly a colour besides. */
  OWN,
  LIGHT,
  DARK,
  CONTRAST;

  Theme next() {
    return values()[(ordinal() + 1) % values().length];
  }

  /** How a face looks in this theme in full light, on a terminal of such abilities. */
  Look look(Face face, Abilities abilities) {
    return look(face, abilities, Glow.FULL, Glow.PLAIN);
  }

  /** How it looks with so much light on the letters and on the paper. */
  Look look(Face face, Abilities abilities, int ink, int paper) {
    Look look = byRole(face.role(), abilities.colours());
    if (face.strong()) {
      look = look.with(SGR.BOLD);
    }
    look = face.em() ? look.with(abilities.italics() ? SGR.ITALIC : SGR.UNDERLINE) : look;
    return lit(look, abilities.colours(), ink, paper);
  }

  /**
   * Shades where the theme has colours of its own and the terminal has enough; else faint letters.
   */
  private Look lit(Look look, Colours colours, int ink, int paper) {
    if (this == CONTRAST || (ink == Glow.FULL && paper == Glow.PLAIN)) {
      return look;
    }
    if (this != OWN && colours.hasShades()) {
      return Shades.of(this).lit(look, colours, ink, paper);
    }
    return ink * 2 <= Glow.FULL ? look.with(Look.FAINT) : look;
  }

  private Look byRole(Role role, Colours colours) {
    Look plain = Look.plain(ink(colours), paper(colours));
    return switch (role) {
      case PROSE, INPUT -> plain;
      case TITLE, HEADING, PLACE, PRESSURE -> plain.with(SGR.BOLD);
      case SYSTEM, STATUS, CHOICE -> plain;
      case PULSE -> beating(plain, colours);
      case ECHO, PROMPT -> accented(plain, colours);
      case ORNAMENT, HINT -> this == CONTRAST ? plain : plain.with(Look.FAINT);
      case CHOSEN -> plain.with(SGR.REVERSE);
    };
  }

  private Look beating(Look plain, Colours colours) {
    Look bold = plain.with(SGR.BOLD);
    return colours == Colours.NONE || this == CONTRAST
        ? bold
        : bold.in(
            this == OWN ? TextColor.ANSI.RED : colours.nearest(200, 60, 70, TextColor.ANSI.RED));
  }

  private Look accented(Look plain, Colours colours) {
    return switch (this) {
      case OWN -> colours == Colours.NONE ? plain : plain.in(TextColor.ANSI.CYAN);
      case LIGHT -> plain.in(colours.nearest(0, 95, 135, TextColor.ANSI.BLUE));
      case DARK -> plain.in(colours.nearest(135, 195, 215, TextColor.ANSI.CYAN));
      case CONTRAST -> plain.in(colours.nearest(255, 255, 0, TextColor.ANSI.YELLOW));
    };
  }

  private TextColor ink(Colours colours) {
    return switch (this) {
      case OWN -> TextColor.ANSI.DEFAULT;
      case LIGHT -> colours.nearest(35, 30, 40, TextColor.ANSI.BLACK);
      case DARK -> colours.nearest(215, 210, 200, TextColor.ANSI.WHITE);
      case CONTRAST -> colours.nearest(255, 255, 255, TextColor.ANSI.WHITE_BRIGHT);
    };
  }

  /** What lies under everything. */
  TextColor paper(Colours colours) {
    return switch (this) {
      case OWN -> TextColor.ANSI.DEFAULT;
      case LIGHT -> colours.nearest(250, 246, 238, TextColor.ANSI.WHITE);
      case DARK -> colours.nearest(18, 16, 24, TextColor.ANSI.BLACK);
      case CONTRAST -> colours.nearest(0, 0, 0, TextColor.ANSI.BLACK);
    };
  }
}
