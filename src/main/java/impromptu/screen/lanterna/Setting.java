package impromptu.screen.lanterna;

import java.util.EnumSet;
import java.util.List;

/**
 * What surrounds the story on the screen.
 *
 * @param panes what is kept in view beside it, where there is room
 * @param around what those panes show
 * @param stage how the page is lit
 */
record Setting(Theme theme, List<Pane> panes, Pane.Around around, Stage stage) {
  static final Setting PLAIN = new Setting(Theme.OWN, List.of(), Pane.Around.NOTHING, Stage.HOUSE);

  Setting {
    panes = List.copyOf(panes);
  }

  Setting in(Theme other) {
    return new Setting(other, panes, around, stage);
  }

  Setting showing(Pane.Around other) {
    return new Setting(theme, panes, other, stage);
  }

  Setting lit(Stage other) {
    return new Setting(theme, panes, around, other);
  }

  /** With a pane opened, or closed where it was open. */
  Setting toggling(Pane pane) {
    EnumSet<Pane> open = EnumSet.noneOf(Pane.class);
    open.addAll(panes);
    if (!open.remove(pane)) {
      open.add(pane);
    }
    return new Setting(theme, List.copyOf(open), around, stage);
  }
}
