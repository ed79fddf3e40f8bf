package impromptu.screen.lanterna;

import impromptu.screen.lanterna.Key.Press;
import java.util.Optional;

/** What keys do while something is looked for in the story. */
final class Finding {
  private Finding() {}

  /** The search after the key; empty where the key ends it. */
  static Optional<Search> after(Search search, Key key, Scrollback page) {
    if (key instanceof Key.Text text) {
      return Optional.of(search.narrowed(search.words() + text.text(), page));
    }
    if (key == Press.BACKSPACE) {
      String words = search.words();
      String fewer = words.substring(0, Graphemes.before(words, words.length()));
      return Optional.of(search.narrowed(fewer, page));
    }
    return key == Press.FIND ? Optional.of(search.older(page)) : Optional.empty();
  }

  /** The view with what was found at the top of the page. */
  static View shown(View view, Search search, Layout layout) {
    View found = view.finding(Optional.of(search));
    if (search.words().isEmpty() || !search.found()) {
      return found;
    }
    Place place = view.page().startOf(search.block());
    boolean isLast = view.page().fitsFrom(place, layout.measure(), layout.pageRows());
    return found.reading(isLast ? Place.END : place);
  }
}
