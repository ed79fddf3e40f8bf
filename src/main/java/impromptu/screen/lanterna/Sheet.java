package impromptu.screen.lanterna;

/** A page laid over the story for a while, with a scrollback of its own. */
record Sheet(Scrollback text, Place place) {
  /** The page that tells the keys. */
  static Sheet help(Phrases phrases, Typography type) {
    Scrollback text = new Scrollback();
    text.add(block(Role.HEADING, phrases.say("help.title"), true, ""));
    boolean first = true;
    for (String row : phrases.say("help").split("\n", -1)) {
      int bar = row.indexOf('|');
      text.add(entry(type.shown(row.substring(0, bar)), type.shown(row.substring(bar + 1)), first));
      first = false;
    }
    text.add(block(Role.PROSE, type.shown(phrases.say("help.foot")), true, ""));
    return new Sheet(text, text.startOf(0));
  }

  private static Block entry(String keys, String does, boolean first) {
    int room = Math.max(1, 17 - keys.length());
    return block(Role.PROSE, does, first, keys + " ".repeat(room));
  }

  private static Block block(Role role, String text, boolean gap, String lead) {
    return new Block(role, java.util.List.of(Run.of(role, text)), gap, lead, false);
  }

  Sheet at(Place other) {
    return new Sheet(text, other);
  }
}
