package impromptu.session;

import impromptu.game.Choices;
import impromptu.game.Narration;
import impromptu.game.Paragraph;
import impromptu.game.Span;

/**
 * A reply as words alone, the same on every screen that has no more: paragraphs parted by a blank
 * line, the choices of a moment numbered below them.
 */
public final class PlainText {
  private PlainText() {}

  public static String of(Reply reply) {
    return of(reply.narration(), reply.choices());
  }

  /** A line as it was typed, without anything that a terminal would obey. */
  public static String typed(String line) {
    return Typed.clean(line);
  }

  static String of(Narration narration, Choices choices) {
    StringBuilder text = new StringBuilder();
    for (Paragraph paragraph : narration.paragraphs()) {
      part(text);
      for (Span span : paragraph.spans()) {
        text.append(span.text());
      }
    }
    if (!choices.labels().isEmpty()) {
      if (!choices.pressure().isEmpty()) {
        part(text);
        text.append(choices.pressure());
      }
      part(text);
      number(choices, text);
    }
    return withoutPrompts(text.toString());
  }

  /** No line of an answer looks like a line that was typed. */
  private static String withoutPrompts(String text) {
    String inner = text.indexOf("\n> ") < 0 ? text : text.replace("\n> ", "\n > ");
    return inner.startsWith("> ") ? " " + inner : inner;
  }

  private static void part(StringBuilder text) {
    if (text.length() > 0) {
      text.append("\n\n");
    }
  }

  private static void number(Choices choices, StringBuilder text) {
    int number = 0;
    for (String label : choices.labels()) {
      if (number > 0) {
        text.append('\n');
      }
      number++;
      text.append(number).append(". ").append(label);
    }
  }
}
