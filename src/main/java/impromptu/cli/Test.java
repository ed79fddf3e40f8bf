package impromptu.cli;

import impromptu.author.Paint;
import impromptu.author.TestReport;
import impromptu.author.Transcripts;
import impromptu.author.coverage.Coverage;
import impromptu.author.coverage.Exhibit;
import impromptu.author.prove.Exhibition;
import impromptu.author.prove.Limits;
import impromptu.author.prove.Showing;
import impromptu.screen.Terminals;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** Plays a scenario's transcripts and compares. */
final class Test implements Command {
  private static final double NANOS = 1e9;

  /** How long it looks for whether something can be shown. */
  private static final double SECONDS = 60;

  @Override
  public String usage() {
    return """
        impromptu test SCENARIO [--bless] [--coverage] [--prove] [--json] [--time SECONDS]

        Plays every transcript in the scenario's tests folder, straight through and again with a
        save and a load between every two lines, and shows where the answers differ from what is
        written. Then it sums up: how many failed, and how much of the story the transcripts show.

        --bless       writes the answers into the transcripts instead
        --coverage    lists every text, answer, exit and ending that no transcript shows
        --prove       looks for whether what no transcript shows could be shown: where it can, it
                      is listed with lines that show it, and told apart from what can't be reached
                      and from what is undecided when the time is up (--time, 60 seconds)
        --json        prints all of this as one object

        NO_COLOR keeps colours away. Exit status 0: all as written; 1: some differ, or the scenario
        has mistakes; 2: it can't be read.
        """;
  }

  @Override
  public int run(List<String> given) throws Usage, IOException {
    Arguments arguments =
        Arguments.of(given, Set.of("json", "bless", "coverage", "prove"), Set.of("time"));
    Path scenario = Scenarios.path(arguments.needed("the scenario"));
    Optional<Story> story = Scenarios.story(scenario);
    if (story.isEmpty()) {
      return FINDINGS;
    }
    long begun = System.nanoTime();
    Transcripts transcripts = new Transcripts(story.get(), scenario);
    if (arguments.has("bless") && !arguments.has("json")) {
      transcripts.bless().forEach(file -> Output.print("blessed " + file + "\n"));
    } else if (arguments.has("bless")) {
      transcripts.bless();
    }
    TestReport report = transcripts.run();
    double seconds = (System.nanoTime() - begun) / NANOS;
    if (arguments.has("prove")) {
      double time = Prove.number(arguments, "time", SECONDS);
      report = report.with(showings(story.get(), report, time));
    }
    Output.print(
        arguments.has("json")
            ? report.json()
            : report.text(paint(), arguments.has("coverage") || arguments.has("prove"), seconds));
    return report.failed() == 0 ? FINE : FINDINGS;
  }

  private static List<Showing> showings(Story story, TestReport report, double seconds) {
    List<Exhibit> exhibits =
        report.coverage().unseen().stream().map(Coverage.Unseen::exhibit).toList();
    Limits limits =
        new Limits(
            Integer.MAX_VALUE,
            Runtime.getRuntime().maxMemory() / 2,
            seconds,
            Runtime.getRuntime().availableProcessors());
    return Exhibition.of(story, exhibits, limits, Prove::progress, new AtomicBoolean());
  }

  private static Paint paint() {
    boolean wanted = System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    return wanted && Terminals.areThere() ? Paint.ANSI : Paint.NONE;
  }
}
