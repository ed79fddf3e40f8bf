package impromptu.screen.lanterna;

import impromptu.game.Choices;
import java.util.ArrayList;
import java.util.List;

/** What a moment offers, with the beats that are left and how pressing it is. */
final class ChoicePanel {
  /** What a label must keep of its row, for the sign to stand beside it. */
  private static final int LEAST = 10;

  private ChoicePanel() {}

  /** At most so many rows; nothing outside a moment. */
  static List<Line> of(View view, int columns, int rows, Typography type, Phrases phrases) {
    Choices choices = view.reply().choices();
    if (choices.labels().isEmpty()) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    lines.add(pressure(choices, columns, type, phrases));
    lines.addAll(
        labels(choices.labels(), view.chosen(), columns, Math.max(1, rows - 1), type, phrases));
    return lines;
  }

  private static Line pressure(Choices choices, int columns, Typography type, Phrases phrases) {
    String beats = phrases.say("beats", choices.beats());
    String pips = type.pip.repeat(Math.min(choices.beats(), 9));
    String words = type.shown(choices.pressure());
    Line left = Line.of(Role.PRESSURE, Graphemes.fit(words, columns - 2, type.ellipsis));
    for (String right : new String[] {pips + " " + beats, beats, pips}) {
      if (left.width() + 2 + Graphemes.width(right) <= columns) {
        return left.against(Line.of(Role.PRESSURE, right), columns);
      }
    }
    return left;
  }

  private static List<Line> labels(
      List<String> labels, int chosen, int columns, int rows, Typography type, Phrases phrases) {
    List<Line> lines = new ArrayList<>();
    int[] ends = new int[labels.size()];
    for (int at = 0; at < ends.length; at++) {
      lines.addAll(label(at + 1, type.shown(labels.get(at)), at + 1 == chosen, columns, type));
      ends[at] = lines.size();
    }
    if (lines.size() <= rows) {
      return lines;
    }
    int from = chosen < 2 ? 0 : ends[chosen - 2];
    int to = chosen < 1 ? 0 : ends[chosen - 1];
    int top = Math.max(0, Math.min(from, Math.max(to, rows) - rows));
    List<Line> part = new ArrayList<>(lines.subList(top, top + rows));
    String sign = type.shown(sign(ends, top, top + rows, phrases));
    if (!sign.isEmpty() || top + rows < lines.size()) {
      part.set(rows - 1, signed(part.get(rows - 1), sign, columns, type));
    }
    return part;
  }

  private static List<Line> label(
      int number, String label, boolean chosen, int columns, Typography type) {
    String lead = (chosen ? type.mark : " ") + " " + number + "  ";
    Role role = chosen ? Role.CHOSEN : Role.CHOICE;
    List<Line> lines = new ArrayList<>();
    for (Wrap.Piece piece :
        Wrap.pieces(List.of(Run.of(role, label)), columns - Graphemes.width(lead))) {
      String before = piece.start() == 0 ? lead : " ".repeat(Graphemes.width(lead));
      lines.add(piece.line().after(Run.of(Role.CHOICE, before)));
    }
    return lines;
  }

  /** How many labels have no row between the two, and where they are; nothing if each has one. */
  private static String sign(int[] ends, int top, int bottom, Phrases phrases) {
    int above = 0;
    int below = 0;
    for (int at = 0; at < ends.length; at++) {
      above += ends[at] <= top ? 1 : 0;
      below += at > 0 && ends[at - 1] >= bottom ? 1 : 0;
    }
    if (above + below == 0) {
      return "";
    }
    String where = below == 0 ? "above" : above == 0 ? "below" : "around";
    return phrases.say("choices." + where, above + below);
  }

  /** The last row with the sign at its end, and cut where they would meet. */
  private static Line signed(Line last, String sign, int columns, Typography type) {
    Role role = last.runs().get(last.runs().size() - 1).face().role();
    int room = columns - 2 - Graphemes.width(sign);
    if (sign.isEmpty() || room < LEAST) {
      return Line.of(role, Graphemes.fit(last.text(), columns - 4, "") + " " + type.ellipsis);
    }
    Line left =
        last.width() <= room
            ? last
            : Line.of(role, Graphemes.fit(last.text(), room, type.ellipsis));
    return left.against(Line.of(Role.HINT, sign), columns);
  }
}
