package impromptu.screen.lanterna;

import impromptu.game.Belongings;
import impromptu.game.Chart;
import impromptu.screen.lanterna.Key.Press;
import java.util.ArrayList;
import java.util.List;

/** What can be kept in view beside the story, or laid over it where there is no room beside. */
enum Pane {
  MAP(Press.MAP),
  THINGS(Press.THINGS);

  private final Press key;

  Pane(Press key) {
    this.key = key;
  }

  /** What opens and closes it. */
  Press key() {
    return key;
  }

  /** What the panes show. */
  record Around(Chart chart, Belongings belongings) {
    static final Around NOTHING = new Around(Chart.BLANK, Belongings.NONE);
  }

  /** Its lines, at most so many, none wider than that. */
  List<Line> lines(Around around, int columns, int rows, Typography type, Phrases phrases) {
    List<Line> lines =
        switch (this) {
          case MAP -> map(around.chart(), columns, rows, type, phrases);
          case THINGS -> things(around.belongings(), columns, type, phrases);
        };
    return lines.size() <= rows ? lines : cut(lines, rows, type);
  }

  private static List<Line> cut(List<Line> lines, int rows, Typography type) {
    List<Line> cut = new ArrayList<>(lines.subList(0, Math.max(0, rows - 1)));
    if (rows > 0) {
      cut.add(Line.of(Role.HINT, type.ellipsis));
    }
    return cut;
  }

  private static List<Line> map(
      Chart chart, int columns, int rows, Typography type, Phrases phrases) {
    List<Line> exits = exits(chart, columns, type, phrases);
    List<Line> lines =
        new ArrayList<>(MapDrawing.of(chart, columns, rows - exits.size() - 1, type));
    if (!lines.isEmpty()) {
      lines.add(Line.BLANK);
    }
    lines.addAll(exits);
    return lines;
  }

  /** The ways out of the room that the player is in, with where they are known to lead. */
  private static List<Line> exits(Chart chart, int columns, Typography type, Phrases phrases) {
    List<Line> lines = new ArrayList<>();
    for (Chart.Spot spot : chart.spots()) {
      if (spot.id().equals(chart.here())) {
        lines.add(Line.of(Role.HEADING, type.shown(phrases.say("pane.exits"))));
        for (Chart.Way way : spot.ways()) {
          lines.add(exit(chart, way, columns, type));
        }
      }
    }
    return lines.isEmpty()
        ? List.of(Line.of(Role.HINT, type.shown(phrases.say("pane.dark"))))
        : lines;
  }

  private static Line exit(Chart chart, Chart.Way way, int columns, Typography type) {
    String to = "";
    for (Chart.Spot spot : chart.spots()) {
      to = spot.id().equals(way.to()) ? spot.name() : to;
    }
    String name = type.shown(way.name());
    int room = Math.max(1, 11 - Graphemes.width(name));
    String text = to.isEmpty() ? name : name + " ".repeat(room) + type.shown(to);
    return Line.of(Role.PROSE, Graphemes.fit(text, columns, type.ellipsis));
  }

  private static List<Line> things(
      Belongings belongings, int columns, Typography type, Phrases phrases) {
    List<Line> lines = new ArrayList<>();
    if (belongings.held().isEmpty() && belongings.worn().isEmpty()) {
      return List.of(Line.of(Role.HINT, type.shown(phrases.say("pane.nothing"))));
    }
    list(lines, "pane.carried", belongings.held(), columns, type, phrases);
    list(lines, "pane.worn", belongings.worn(), columns, type, phrases);
    return lines;
  }

  private static void list(
      List<Line> lines,
      String heading,
      List<String> names,
      int columns,
      Typography type,
      Phrases phrases) {
    if (names.isEmpty()) {
      return;
    }
    if (!lines.isEmpty()) {
      lines.add(Line.BLANK);
    }
    lines.add(Line.of(Role.HEADING, type.shown(phrases.say(heading))));
    for (String name : names) {
      lines.addAll(Wrap.lines(List.of(Run.of(Role.PROSE, type.shown(name))), columns));
    }
  }
}
