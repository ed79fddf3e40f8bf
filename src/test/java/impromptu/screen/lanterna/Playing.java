package impromptu.screen.lanterna;

import impromptu.screen.lanterna.Key.Press;
import java.util.List;

/** The scripted session on a screen of some size, with fingers. */
final class Playing {
  final ScriptedSession session = new ScriptedSession();
  final Play play;

  Playing(int columns, int rows) {
    this(columns, rows, Typography.UNICODE);
  }

  Playing(int columns, int rows, boolean moves) {
    this(columns, rows, Typography.UNICODE, moves);
  }

  Playing(int columns, int rows, Typography type) {
    this(columns, rows, type, true);
  }

  private Playing(int columns, int rows, Typography type, boolean moves) {
    Size size = new Size(columns, rows);
    play = new Play(session, type, new Phrases(), new History(List.of()), size, moves);
  }

  Playing press(Press... keys) {
    for (Press key : keys) {
      play.on(key);
    }
    return this;
  }

  Playing type(String text) {
    for (int at = 0; at < text.length(); at++) {
      play.on(new Key.Text(text.substring(at, at + 1)));
    }
    return this;
  }

  Playing line(String text) {
    return type(text).press(Press.ENTER);
  }

  /** What is written on the screen, without the margin and the blank rows at its end. */
  String text() {
    return screen().stripTrailing().stripIndent() + "\n";
  }

  String screen() {
    return play.frame().text();
  }

  /** One row, without the blanks around it. */
  String row(int number) {
    return play.frame().rows().get(number).text().strip();
  }

  /** The row of the cursor, with a bar for it. */
  String prompt() {
    Frame frame = play.frame();
    String row = frame.rows().get(frame.cursorRow()).text();
    String padded = row + " ".repeat(Math.max(0, frame.cursorColumn() - row.length()));
    return (padded.substring(0, frame.cursorColumn())
            + "|"
            + padded.substring(frame.cursorColumn()))
        .strip();
  }
}
