package impromptu.screen.lanterna;

/** The row between the story and the prompt: mostly blank, else one thing worth knowing. */
final class Hint {
  /** Beyond this the rows that stand below are not counted. */
  private static final int MANY = 9999;

  private Hint() {}

  static String of(View view, Layout layout, Typography type, Phrases phrases) {
    int columns = layout.measure();
    return view.hint().isEmpty() || isUnread(view)
        ? Graphemes.fit(type.shown(reading(view, layout, phrases)), columns, type.ellipsis)
        : whole(type.shown(view.hint()), columns, type);
  }

  /** As many whole words as there is room for. */
  private static String whole(String words, int columns, Typography type) {
    if (Graphemes.width(words) <= columns) {
      return words;
    }
    String cut = Graphemes.fit(words, columns - Graphemes.width(type.ellipsis), "");
    return cut.substring(0, Math.max(0, cut.lastIndexOf(' '))) + type.ellipsis;
  }

  private static boolean isUnread(View view) {
    return view.unread() && view.input().isEmpty() && !view.place().isEnd();
  }

  private static String reading(View view, Layout layout, Phrases phrases) {
    if (view.place().isEnd()) {
      return "";
    }
    if (isUnread(view)) {
      return "[" + phrases.say("more") + "]";
    }
    int below = view.page().page(view.place(), layout.measure(), MANY).size() - layout.pageRows();
    return phrases.say("below", Math.max(1, below));
  }
}
