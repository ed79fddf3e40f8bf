package impromptu.author;

import impromptu.scenario.Severity;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Tells an author what the codes of {@code check} mean. */
public final class Explain {
  private static final int WIDTH = 80;

  private Explain() {}

  /** Tells every code in one line. */
  public static void all(PrintStream out) {
    for (Explanation explanation : Explanation.all().values()) {
      out.println(explanation.code().id() + " " + explanation.code().meaning());
    }
  }

  /** Tells one code with an example and its mend; whether there is such a code. */
  public static boolean one(String code, PrintStream out) {
    Map<String, Explanation> all = Explanation.all();
    Explanation explanation = all.get(code);
    if (explanation != null) {
      out.print(text(explanation));
    }
    return explanation != null;
  }

  private static String text(Explanation explanation) {
    StringBuilder text = new StringBuilder();
    boolean warning = explanation.code().severity() == Severity.WARNING;
    String what = warning ? " (a warning): " : " (an error): ";
    text.append(explanation.code().id()).append(what);
    text.append(explanation.code().meaning()).append(".\n\n");
    appendWrapped(text, explanation.why());
    if (warning) {
      text.append('\n');
      appendWrapped(
          text,
          "If it is meant: \"allow\": { \""
              + explanation.code().id()
              + "\": \"the reason\" } in the object that the warning is about, or in one around"
              + " it.");
    }
    appendExample(text, "Wrong:", explanation.wrong());
    appendExample(text, "Mended:", explanation.mended());
    return text.toString();
  }

  private static void appendExample(StringBuilder text, String title, List<String> lines) {
    text.append('\n').append(title).append('\n');
    for (String line : lines.isEmpty() ? List.of("(no file at all)") : lines) {
      text.append("    ").append(line).append('\n');
    }
  }

  private static void appendWrapped(StringBuilder text, String paragraph) {
    int column = 0;
    for (String word : paragraph.split(" ", -1)) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        text.append('\n');
        column = 0;
      }
      text.append(column == 0 ? "" : " ").append(word);
      column += (column == 0 ? 0 : 1) + word.length();
    }
    text.append('\n');
  }
}
