package impromptu.screen.lanterna;

import java.text.Normalizer;

/** The signs that the terminal's encoding can show: all of them, or ASCII with stand-ins. */
enum Typography {
  UNICODE("…", "─", "│ ", "●", "›", " · ", "│", "╲", "╱", "♥"),
  ASCII("...", "-", "| ", "*", ">", " | ", "|", "\\", "/", "*");

  /** Each character and what stands for it in ASCII. */
  private static final String[] STAND_INS = {
    "“\"", "”\"", "„\"", "«\"", "»\"", "‘'", "’'", "‚'", "′'", "″\"", "—--", "–-", "‒-", "―--",
        "−-",
    "‐-", "‑-", "…...", "·.", "•*", "●*", "×x", "÷/", "ßss", "æae", "Æae", "œoe", "Œoe", "øo", "Øo",
    "łl", "Łl", "ðd", "þth", "°o", "←<-", "→->", "↑^", "↓v", "©(c)", "€EUR", "£GBP", "½1/2"
  };

  final String ellipsis;
  final String rule;
  final String bar;
  final String pip;
  final String mark;
  final String dot;
  final String upright;
  final String falling;
  final String rising;
  final String heart;

  Typography(
      String ellipsis,
      String rule,
      String bar,
      String pip,
      String mark,
      String dot,
      String upright,
      String falling,
      String rising,
      String heart) {
    this.ellipsis = ellipsis;
    this.rule = rule;
    this.bar = bar;
    this.pip = pip;
    this.mark = mark;
    this.dot = dot;
    this.upright = upright;
    this.falling = falling;
    this.rising = rising;
    this.heart = heart;
  }

  /** A text as it can be shown. */
  String shown(String text) {
    String clean = Graphemes.clean(text);
    return this == UNICODE ? clean : ascii(clean);
  }

  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (String character : Graphemes.split(text)) {
      int point = character.codePointAt(0);
      if (point < 0x7F) {
        ascii.append(character);
      } else {
        ascii.append(standIn(character));
      }
    }
    return ascii.toString();
  }

  private static String standIn(String character) {
    if (Character.isSpaceChar(character.codePointAt(0))) {
      return " ";
    }
    for (String pair : STAND_INS) {
      if (pair.charAt(0) == character.charAt(0)) {
        return pair.substring(1);
      }
    }
    char base = Normalizer.normalize(character, Normalizer.Form.NFD).charAt(0);
    return base < 0x7F ? String.valueOf(base) : "?";
  }
}
