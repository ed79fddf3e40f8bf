package impromptu.author;

import com.google.gson.stream.JsonWriter;
import impromptu.author.coverage.Coverage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How the transcripts of a scenario came out, and what of the story they show. */
public record TestReport(List<Trial> trials, Coverage coverage) {
  public TestReport {
    trials = List.copyOf(trials);
    Objects.requireNonNull(coverage);
  }

  /** How many transcripts came out otherwise than they are written. */
  public int failed() {
    int failed = 0;
    for (Trial trial : trials) {
      failed += trial.failed() ? 1 : 0;
    }
    return failed;
  }

  private int lines() {
    int lines = 0;
    for (Trial trial : trials) {
      lines += trial.lines();
    }
    return lines;
  }

  /**
   * For people: the differences, then two lines that sum up.
   *
   * @param all whether to list everything that was never shown
   */
  public String text(Paint paint, boolean all, double seconds) {
    StringBuilder text = new StringBuilder();
    for (Trial trial : trials) {
      for (Difference difference : trial.differences()) {
        text.append(difference.shown(trial.file(), paint)).append('\n');
      }
    }
    if (all) {
      unseen(text);
    }
    String run =
        String.format(
            Locale.ROOT,
            "Transcripts run: %d, lines: %d, failures: %d, time elapsed: %.1f s",
            trials.size(),
            lines(),
            failed(),
            seconds);
    text.append(failed() == 0 ? paint.added(run) : paint.removed(run)).append('\n');
    return text.append(shown()).append('\n').toString();
  }

  private void unseen(StringBuilder text) {
    for (Coverage.Share share : coverage.shares()) {
      for (Coverage.Unseen unseen : share.unseen()) {
        text.append(unseen.at()).append(": never shown by a test: ");
        text.append(unseen.what()).append('\n');
      }
    }
  }

  private String shown() {
    StringBuilder text = new StringBuilder("Shown: ");
    for (Coverage.Share share : coverage.shares()) {
      text.append(share.seen()).append(" of ").append(share.all()).append(' ');
      text.append(share.sort()).append(", ");
    }
    return text.append(coverage.words())
        .append(" of ")
        .append(coverage.allWords())
        .append(" words")
        .toString();
  }

  /** One object: {@code transcripts}, {@code failures} and {@code coverage}. */
  public String json() {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setHtmlSafe(false);
      json.beginObject().name("transcripts").value(trials.size()).name("failures").beginArray();
      for (Trial trial : trials) {
        for (Difference difference : trial.differences()) {
          write(trial.file(), difference, json);
        }
      }
      json.endArray().name("coverage");
      write(coverage, json);
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private static void write(String file, Difference difference, JsonWriter json)
      throws IOException {
    json.beginObject();
    json.name("file").value(file);
    json.name("line").value(difference.number());
    json.name("why").value(difference.how());
    json.name("command").value(difference.line());
    json.name("wanted").value(difference.wanted());
    json.name("got").value(difference.got());
    json.endObject();
  }

  private static void write(Coverage coverage, JsonWriter json) throws IOException {
    json.beginObject();
    for (Coverage.Share share : coverage.shares()) {
      json.name(share.sort()).beginObject();
      json.name("shown").value(share.seen()).name("all").value(share.all());
      json.name("unseen").beginArray();
      for (Coverage.Unseen unseen : share.unseen()) {
        json.beginObject();
        json.name("file").value(unseen.at().file());
        json.name("line").value(unseen.at().line());
        json.name("column").value(unseen.at().column());
        json.name("what").value(unseen.what());
        json.endObject();
      }
      json.endArray().endObject();
    }
    json.name("words").beginObject();
    json.name("shown").value(coverage.words()).name("all").value(coverage.allWords());
    json.endObject().endObject();
  }
}
