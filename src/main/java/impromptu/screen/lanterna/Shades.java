package impromptu.screen.lanterna;

import com.googlecode.lanterna.TextColor;

/**
 * What a theme's colours become in less light and in more.
 *
 * @param night the paper where no light falls
 * @param paper the paper as it is
 * @param bright the paper in the middle of a pool of light
 * @param least how much of the letters' colour is left where no light falls, in hundredths
 */
record Shades(TextColor.RGB night, TextColor.RGB paper, TextColor.RGB bright, int least) {
  static Shades of(Theme theme) {
    return theme == Theme.LIGHT
        ? new Shades(rgb(222, 216, 210), rgb(250, 246, 238), rgb(255, 252, 240), 70)
        : new Shades(rgb(8, 7, 11), rgb(18, 16, 24), rgb(48, 42, 40), 42);
  }

  private static TextColor.RGB rgb(int red, int green, int blue) {
    return new TextColor.RGB(red, green, blue);
  }

  Look lit(Look look, Colours colours, int ink, int paper) {
    TextColor.RGB under = paper(paper);
    int share = least + (100 - least) * ink / Glow.FULL;
    return new Look(
        nearest(colours, mixed(under, look.ink(), share)), nearest(colours, under), look.marks());
  }

  private TextColor.RGB paper(int light) {
    int more = light - Glow.PLAIN;
    return more <= 0
        ? mixed(night, paper, 100 * light / Glow.PLAIN)
        : mixed(paper, bright, 100 * more / (Glow.BRIGHT - Glow.PLAIN));
  }

  private static TextColor.RGB mixed(TextColor from, TextColor to, int hundredths) {
    return rgb(
        mixed(from.getRed(), to.getRed(), hundredths),
        mixed(from.getGreen(), to.getGreen(), hundredths),
        mixed(from.getBlue(), to.getBlue(), hundredths));
  }

  private static int mixed(int from, int to, int hundredths) {
    return from + (to - from) * hundredths / 100;
  }

  private static TextColor nearest(Colours colours, TextColor.RGB colour) {
    return colours.nearest(
        colour.getRed(), colour.getGreen(), colour.getBlue(), TextColor.ANSI.DEFAULT);
  }
}
