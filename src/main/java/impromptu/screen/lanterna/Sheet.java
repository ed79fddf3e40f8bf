package impromptu.screen.lanterna;

import java.util.List;

/** A page laid over the story for a while, with a scrollback of its own. */
record Sheet(Scrollback text, Place place) {
  private static final int ROOM_FOR_KEYS = 17;
  private static final int ROOM_FOR_COLUMNS = 44;

  /** The page that tells the keys, in two columns where there is room for them. */
  static Sheet help(Phrases phrases, Typography type, int columns) {
    Scrollback text = new Scrollback();
    text.add(block(Role.HEADING, phrases.say("help.title"), true, ""));
    boolean first = true;
    for (String row : phrases.say("help").split("\n", -1)) {
      int bar = row.indexOf('|');
      String keys = type.shown(row.substring(0, bar));
      String does = type.shown(row.substring(bar + 1));
      text.add(
          columns < ROOM_FOR_COLUMNS
              ? block(Role.PROSE, keys + ": " + does, first, "")
              : entry(keys, does, first));
      first = false;
    }
    text.add(block(Role.PROSE, type.shown(phrases.say("help.foot")), true, ""));
    return new Sheet(text, text.startOf(0));
  }

  private static Block entry(String keys, String does, boolean first) {
    int room = Math.max(1, ROOM_FOR_KEYS - keys.length());
    return block(Role.PROSE, does, first, keys + " ".repeat(room));
  }

  private static Block block(Role role, String text, boolean gap, String lead) {
    return new Block(role, List.of(Run.of(role, text)), gap, lead, false);
  }

  Sheet at(Place other) {
    return new Sheet(text, other);
  }
}
