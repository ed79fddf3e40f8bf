package impromptu.screen.lanterna;

import java.util.ArrayList;
import java.util.List;

/** One row of the screen, or a part of one. */
record Line(List<Run> runs) {
  static final Line BLANK = new Line(List.of());

  Line {
    runs = List.copyOf(runs);
  }

  static Line of(Role role, String text) {
    return text.isEmpty() ? BLANK : new Line(List.of(Run.of(role, text)));
  }

  int width() {
    int width = 0;
    for (Run run : runs) {
      width += Graphemes.width(run.text());
    }
    return width;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(run.text());
    }
    return text.toString();
  }

  /** This with so many columns of nothing in front. */
  Line indented(int columns) {
    return columns <= 0 || runs.isEmpty() ? this : after(Run.of(Role.PROSE, " ".repeat(columns)));
  }

  Line after(Run first) {
    List<Run> all = new ArrayList<>(runs.size() + 1);
    all.add(first);
    all.addAll(runs);
    return new Line(all);
  }

  Line then(Line more) {
    List<Run> all = new ArrayList<>(runs);
    all.addAll(more.runs);
    return new Line(all);
  }

  /** This on the left and another on the right of a row so wide; both must fit. */
  Line against(Line right, int columns) {
    int between = columns - width() - right.width();
    return then(Line.of(Role.PROSE, " ".repeat(Math.max(0, between)))).then(right);
  }
}
