package impromptu.cli;

import impromptu.author.Transcripts;
import impromptu.author.prove.Findings;
import impromptu.author.prove.Limits;
import impromptu.author.prove.Plays;
import impromptu.author.prove.Proof;
import impromptu.author.report.Page;
import impromptu.game.Game;
import impromptu.scenario.Loaded;
import impromptu.scenario.ScenarioReader;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes a page about a scenario. */
final class Report implements Command {
  private static final int STATES = 50_000_000;
  private static final double SECONDS = 60;

  @Override
  public String usage() {
    return """
        impromptu report SCENARIO -o FILE.html [--time SECONDS]

        Writes one page that needs nothing but itself: what can be proved, with walkthroughs, the
        map, what leads to which scene, moment and ending, what play never comes to, what the tests
        show, the vocabulary, and the problems. The search for proof takes a minute at most, or as
        long as --time says. Exit status 0: written; 1: the scenario has mistakes; 2: it can't be
        read or written.
        """;
  }

  @Override
  public int run(List<String> given) throws Usage, IOException {
    Arguments arguments = Arguments.of(given, Set.of(), Set.of("o", "time"));
    Path scenario = Scenarios.path(arguments.needed("the scenario"));
    Optional<String> file = arguments.value("o");
    if (file.isEmpty()) {
      throw new Usage("report needs a file to write: -o FILE.html");
    }
    double seconds = Prove.number(arguments, "time", SECONDS);
    Optional<Story> story = Scenarios.story(scenario);
    if (story.isEmpty()) {
      return FINDINGS;
    }
    Transcripts transcripts = new Transcripts(story.get(), scenario);
    Loaded checked = ScenarioReader.check(scenario);
    Files.writeString(
        Path.of(file.get()),
        Page.of(
            story.get(),
            checked.problems(),
            transcripts.run().coverage(),
            searched(story.get(), transcripts.plays(), seconds)));
    return FINE;
  }

  private static Findings searched(Story story, Plays plays, double seconds) {
    Limits limits =
        new Limits(
            STATES,
            Runtime.getRuntime().maxMemory() / 2,
            seconds,
            Runtime.getRuntime().availableProcessors());
    return Proof.of(new Game(story), plays, limits, Prove::progress, new AtomicBoolean());
  }
}
