package impromptu.screen.lanterna;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Looking for words in what was told, from the newest back.
 *
 * @param words what is looked for, as far as it is typed
 * @param block the paragraph where it was found last
 * @param found whether it was
 */
record Search(String words, int block, boolean found) {
  Search {
    Objects.requireNonNull(words);
  }

  static Search from(Scrollback page) {
    return new Search("", page.size(), true);
  }

  /** With other words, from the same paragraph back. */
  Search narrowed(String other, Scrollback page) {
    return new Search(other, Math.min(block + 1, page.size()), true).older(page);
  }

  /** The next paragraph further back that has the words; where none has, the search stays. */
  Search older(Scrollback page) {
    int at = words.isEmpty() ? -1 : page.find(words, block);
    return at < 0 ? new Search(words, block, words.isEmpty()) : new Search(words, at, true);
  }

  /** A line with the words in it set off. */
  Line marked(Line line) {
    List<Run> runs = new ArrayList<>();
    for (Run run : line.runs()) {
      mark(run, runs);
    }
    return new Line(runs);
  }

  private void mark(Run run, List<Run> runs) {
    String text = run.text();
    String folded = text.toLowerCase(Locale.ROOT);
    String wanted = words.toLowerCase(Locale.ROOT);
    int at = 0;
    int next = wanted.isEmpty() || folded.length() != text.length() ? -1 : folded.indexOf(wanted);
    while (next >= 0) {
      add(text.substring(at, next), run.face(), runs);
      at = next + wanted.length();
      add(text.substring(next, at), Face.of(Role.CHOSEN), runs);
      next = folded.indexOf(wanted, at);
    }
    add(text.substring(at), run.face(), runs);
  }

  private static void add(String text, Face face, List<Run> runs) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, face));
    }
  }
}
