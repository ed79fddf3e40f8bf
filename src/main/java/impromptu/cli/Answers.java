package impromptu.cli;

import impromptu.author.answers.AnswersReport;
import impromptu.author.answers.Survey;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells how much of what a player would try is answered in the story's own words. */
final class Answers implements Command {
  @Override
  public String usage() {
    return """
        impromptu answers SCENARIO [--json]

        Tries every sensible verb on every thing that the scenario's transcripts have in reach, and
        lists the answers that were written for no thing in particular: "voice" where the scenario
        words them, "stock" where the library does. The last line sums up. Exit status 0: done; 1:
        the scenario has mistakes; 2: it can't be read.
        """;
  }

  @Override
  public int run(List<String> given) throws Usage, IOException {
    Arguments arguments = Arguments.of(given, Set.of("json"), Set.of());
    Path scenario = Scenarios.path(arguments.needed("the scenario"));
    Optional<Story> story = Scenarios.story(scenario);
    if (story.isEmpty()) {
      return FINDINGS;
    }
    WithoutTranscripts.tell(scenario);
    AnswersReport report = new AnswersReport(Survey.of(story.get(), scenario));
    Output.print(arguments.has("json") ? report.json() : report.text());
    return FINE;
  }
}
