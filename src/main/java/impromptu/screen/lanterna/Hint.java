package impromptu.screen.lanterna;

/** The row between the story and the prompt: mostly blank, else one thing worth knowing. */
final class Hint {
  /** Beyond this the rows that stand below are not counted. */
  private static final int MANY = 9999;

  private Hint() {}

  static String of(View view, Layout layout, Typography type, Phrases phrases) {
    String words = view.hint().isEmpty() ? reading(view, layout, phrases) : view.hint();
    return Graphemes.fit(type.shown(words), layout.measure(), type.ellipsis);
  }

  private static String reading(View view, Layout layout, Phrases phrases) {
    if (view.place().isEnd()) {
      return "";
    }
    if (view.unread()) {
      return "[" + phrases.say("more") + "]";
    }
    int below = view.page().page(view.place(), layout.measure(), MANY).size() - layout.pageRows();
    return phrases.say("below", Math.max(1, below));
  }
}
