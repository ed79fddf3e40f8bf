package impromptu.screen.lanterna;

import java.util.ArrayList;
import java.util.List;

/** The panes that stand beside the story, one above the other. */
final class Side {
  /** Between the story and the panes: a blank, a bar, a blank. */
  static final int GAP = 3;

  private static final int LEAST = 28;
  private static final int MOST = 48;
  private static final int LEAST_FOR_STORY = 56;

  /** What the story's lines give up for the panes, where the window is not wide enough for both. */
  private static final int GIVEN_UP = 10;

  private Side() {}

  /** The columns that panes get in a window with so many to share out; 0 where that is too few. */
  static int columns(int all, int comfortable) {
    int left = Math.min(MOST, Math.max(LEAST, all - comfortable + GIVEN_UP - GAP));
    return all - left - GAP < LEAST_FOR_STORY ? 0 : left;
  }

  /** The panes' lines, at most so many, with the bar before each. */
  static List<Line> lines(
      Setting setting, int columns, int rows, Typography type, Phrases phrases) {
    List<Line> lines = new ArrayList<>();
    for (Pane pane : setting.panes()) {
      if (!lines.isEmpty() && lines.size() < rows) {
        lines.add(Line.BLANK);
      }
      int room =
          rows - lines.size() - (pane == Pane.MAP ? below(setting, columns, type, phrases) : 0);
      lines.addAll(pane.lines(setting.around(), columns, Math.max(0, room), type, phrases));
    }
    List<Line> barred = new ArrayList<>(lines.size());
    for (Line line : lines) {
      barred.add(line.after(Run.of(Role.ORNAMENT, " " + type.upright + " ")));
    }
    return barred;
  }

  /** The rows that the pane under the map would like, up to a share of its own. */
  private static int below(Setting setting, int columns, Typography type, Phrases phrases) {
    return setting.panes().contains(Pane.THINGS)
        ? 1 + Pane.THINGS.lines(setting.around(), columns, 8, type, phrases).size()
        : 0;
  }
}
