package impromptu.author;

import com.google.gson.stream.JsonWriter;
import impromptu.author.coverage.Coverage;
import impromptu.author.prove.Showing;
import impromptu.author.prove.Verdict;
import impromptu.author.prove.Witness;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How the transcripts of a scenario came out, and what of the story they show.
 *
 * @param showings of all that they don't, in its order, whether it could be shown; empty where
 *     nobody has looked
 */
public record TestReport(List<Trial> trials, Coverage coverage, List<Showing> showings) {
  public TestReport {
    trials = List.copyOf(trials);
    showings = List.copyOf(showings);
    Objects.requireNonNull(coverage);
  }

  /** The same, where it was looked for whether what they don't show could be shown. */
  public TestReport with(List<Showing> found) {
    return new TestReport(trials, coverage, found);
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
    text.append(shown()).append('\n');
    return showings.isEmpty() ? text.toString() : text.append(outlook()).toString();
  }

  private void unseen(StringBuilder text) {
    List<Coverage.Unseen> unseen = coverage.unseen();
    for (int i = 0; i < unseen.size(); i++) {
      Optional<Showing> showing =
          showings.isEmpty() ? Optional.empty() : Optional.of(showings.get(i));
      text.append(unseen.get(i).at()).append(": ").append(words(showing)).append(": ");
      text.append(unseen.get(i).what()).append('\n');
      showing.flatMap(Showing::way).ifPresent(way -> text.append(words(way)));
    }
  }

  private static String words(Witness way) {
    String lines = way.transcript() + (way.lines().isEmpty() ? "(at the beginning)\n" : "");
    return lines.replaceAll("(?m)^(?=.)", "    ");
  }

  private static String words(Optional<Showing> showing) {
    return showing.isEmpty()
        ? "never shown by a test"
        : switch (showing.get().verdict()) {
          case PROVED -> "never shown by a test, but can be";
          case REFUTED -> "can't be reached";
          case UNDECIDED -> "never shown by a test, undecided whether it can be";
        };
  }

  /** How much of what is not shown could be. */
  private String outlook() {
    int[] counts = new int[Verdict.values().length];
    showings.forEach(showing -> counts[showing.verdict().ordinal()]++);
    return String.format(
        Locale.ROOT,
        "Not shown: %d can be, %d can't be reached, %d undecided%n",
        counts[Verdict.PROVED.ordinal()],
        counts[Verdict.REFUTED.ordinal()],
        counts[Verdict.UNDECIDED.ordinal()]);
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
      writeCoverage(json);
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

  private void writeCoverage(JsonWriter json) throws IOException {
    Iterator<Showing> next = showings.iterator();
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
        if (next.hasNext()) {
          write(next.next(), json);
        }
        json.endObject();
      }
      json.endArray().endObject();
    }
    json.name("words").beginObject();
    json.name("shown").value(coverage.words()).name("all").value(coverage.allWords());
    json.endObject().endObject();
  }

  private static void write(Showing showing, JsonWriter json) throws IOException {
    json.name("reachable").value(showing.verdict().word());
    json.name("walkthrough").beginArray();
    for (String line : showing.way().map(Witness::lines).orElse(List.of())) {
      json.value(line);
    }
    json.endArray();
  }
}
