package impromptu.author;

import com.google.gson.stream.JsonWriter;
import impromptu.scenario.Loaded;
import impromptu.scenario.Problem;
import impromptu.scenario.ScenarioReader;
import impromptu.scenario.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Tells an author every problem of a scenario. */
public final class Check {
  /** Nothing is wrong, though there may be warnings. */
  public static final int CLEAN = 0;

  public static final int FINDINGS = 1;
  public static final int UNREADABLE = 2;

  /** As many errors are told in passing. */
  private static final int FIRST = 3;

  private Check() {}

  /** Checks a folder or file and prints what was found; returns the exit status. */
  public static int run(Path scenario, boolean json, PrintStream out) {
    Loaded loaded = ScenarioReader.check(scenario);
    out.print(json ? json(loaded.problems()) : text(loaded.problems()));
    if (loaded.story().isPresent()) {
      return CLEAN;
    }
    return Files.isReadable(scenario) ? FINDINGS : UNREADABLE;
  }

  /** Each problem with its line and a caret, and a last line that counts them. */
  static String text(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems) {
      text.append(problem).append('\n');
      if (!problem.sourceLine().isEmpty()) {
        Excerpt excerpt = Excerpt.of(problem);
        text.append("    ").append(excerpt.line()).append('\n');
        text.append("    ").append(excerpt.carets()).append('\n');
      }
    }
    return text.append(summary(problems)).append('\n').toString();
  }

  /** How many errors there are, and the first of them. */
  public static String errors(List<Problem> problems) {
    StringBuilder text = new StringBuilder(count(counted(problems), "error")).append(':');
    int told = 0;
    for (Problem problem : problems) {
      if (problem.severity() == Severity.ERROR && told++ < FIRST) {
        text.append('\n').append(problem);
        if (!problem.sourceLine().isEmpty()) {
          text.append("\n    ").append(Excerpt.of(problem).line().strip());
        }
      }
    }
    return text.toString();
  }

  private static String summary(List<Problem> problems) {
    int errors = counted(problems);
    int warnings = problems.size() - errors;
    return problems.isEmpty()
        ? "No problems."
        : count(errors, "error") + ", " + count(warnings, "warning") + ".";
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static int counted(List<Problem> problems) {
    int errors = 0;
    for (Problem problem : problems) {
      errors += problem.severity() == Severity.ERROR ? 1 : 0;
    }
    return errors;
  }

  /** One object: {@code problems}, and how many of them are {@code errors} and {@code warnings}. */
  static String json(List<Problem> problems) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setHtmlSafe(false);
      json.beginObject().name("problems").beginArray();
      for (Problem problem : problems) {
        write(problem, json);
      }
      int errors = counted(problems);
      json.endArray().name("errors").value(errors);
      json.name("warnings").value(problems.size() - errors).endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private static void write(Problem problem, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("file").value(problem.at().file());
    json.name("line").value(problem.at().line());
    json.name("column").value(problem.at().column());
    json.name("length").value(problem.length());
    json.name("code").value(problem.code());
    json.name("severity").value(problem.severity().name().toLowerCase(Locale.ROOT));
    json.name("message").value(problem.message());
    json.name("suggestion").value(problem.suggestion());
    json.endObject();
  }
}
