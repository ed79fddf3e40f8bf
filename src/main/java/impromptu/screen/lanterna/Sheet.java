package impromptu.screen.lanterna;

import impromptu.screen.lanterna.Key.Press;
import java.util.List;
import java.util.Optional;

/**
 * A page laid over the story for a while, with a scrollback of its own.
 *
 * @param key what opened it, and closes it again
 * @param pane what it shows, where that is a pane
 * @param saves what it lists, where that is saves
 */
record Sheet(
    Scrollback text, Place place, Press key, Optional<Pane> pane, Optional<Catalogue> saves) {
  private static final int ROOM_FOR_KEYS = 21;
  private static final int ROOM_FOR_COLUMNS = 44;

  /** The page that tells the keys, in two columns where there is room for them. */
  static Sheet help(Phrases phrases, Typography type, int columns) {
    Scrollback text = new Scrollback();
    text.add(block(Role.HEADING, phrases.say("help.title"), true, ""));
    boolean first = true;
    for (String row : phrases.say("help").split("\n", -1)) {
      int bar = row.indexOf('|');
      String keys = type.shown(Help.keys(row.substring(0, bar)));
      String does = type.shown(row.substring(bar + 1));
      text.add(
          columns < ROOM_FOR_COLUMNS
              ? block(Role.PROSE, keys + ": " + does, first, "")
              : entry(keys, does, first));
      first = false;
    }
    text.add(block(Role.PROSE, type.shown(phrases.say("help.same", Help.others())), true, ""));
    text.add(block(Role.PROSE, type.shown(phrases.say("help.foot")), true, ""));
    return new Sheet(text, text.startOf(0), Press.HELP, Optional.empty(), Optional.empty());
  }

  /** A pane laid over the story. */
  static Sheet of(Pane pane, Pane.Around around, Layout layout, Typography type, Phrases phrases) {
    Scrollback text = new Scrollback();
    int rows = layout.sheetRows();
    for (Line line : pane.lines(around, layout.measure(), rows, type, phrases)) {
      text.add(new Block(Role.PROSE, line.runs(), false, "", false));
    }
    return new Sheet(text, text.startOf(0), pane.key(), Optional.of(pane), Optional.empty());
  }

  /** The saves, the chosen one in view. */
  static Sheet of(Catalogue saves, Layout layout, Typography type, Phrases phrases) {
    Scrollback text = new Scrollback();
    String heading = phrases.say(saves.saves().isEmpty() ? "saves.none" : "saves");
    text.add(block(Role.HEADING, type.shown(heading), true, ""));
    for (Block block : saves.blocks(type, phrases)) {
      text.add(block);
    }
    Place top = text.startOf(0);
    boolean isWhole =
        saves.chosen() == 0 || text.fitsFrom(top, layout.measure(), layout.sheetRows());
    Place place = isWhole ? top : text.startOf(saves.chosen());
    return new Sheet(text, place, Press.RESTORE, Optional.empty(), Optional.of(saves));
  }

  private static Block entry(String keys, String does, boolean first) {
    int room = Math.max(1, ROOM_FOR_KEYS - keys.length());
    return block(Role.PROSE, does, first, keys + " ".repeat(room));
  }

  private static Block block(Role role, String text, boolean gap, String lead) {
    return new Block(role, List.of(Run.of(role, text)), gap, lead, false);
  }

  Sheet at(Place other) {
    return new Sheet(text, other, key, pane, saves);
  }
}
