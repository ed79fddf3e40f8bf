package impromptu.screen.lanterna;

import impromptu.game.Choices;
import java.util.ArrayList;
import java.util.List;

/** What a moment offers, with the beats that are left and how pressing it is. */
final class ChoicePanel {
  private ChoicePanel() {}

  /** At most so many rows; nothing outside a moment. */
  static List<Line> of(View view, int columns, int rows, Typography type, Phrases phrases) {
    Choices choices = view.reply().choices();
    if (choices.labels().isEmpty()) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    lines.add(pressure(choices, columns, type, phrases));
    lines.addAll(labels(choices.labels(), view.chosen(), columns, rows - 1, type));
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
      List<String> labels, int chosen, int columns, int rows, Typography type) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (int number = 1; number <= labels.size(); number++) {
      boolean isChosen = number == chosen;
      from = isChosen ? lines.size() : from;
      lines.addAll(label(number, type.shown(labels.get(number - 1)), isChosen, columns, type));
      to = isChosen ? lines.size() : to;
    }
    return shown(lines, from, to, Math.max(1, rows), columns, type);
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

  /** The part of the list with the chosen label in it; a sign says where it goes on. */
  private static List<Line> shown(
      List<Line> lines, int from, int to, int rows, int columns, Typography type) {
    if (lines.size() <= rows) {
      return lines;
    }
    int top = Math.max(0, Math.min(from, Math.max(to, rows) - rows));
    List<Line> part = new ArrayList<>(lines.subList(top, top + rows));
    if (top + rows < lines.size()) {
      Line last = part.get(rows - 1);
      String cut = Graphemes.fit(last.text(), columns - 4, "") + " " + type.ellipsis;
      part.set(rows - 1, Line.of(Role.CHOICE, cut));
    }
    return part;
  }
}
