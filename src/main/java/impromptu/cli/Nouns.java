package impromptu.cli;

import impromptu.author.nouns.NounAudit;
import impromptu.author.nouns.NounReport;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which of the nouns that a story mentions it then does not know. */
final class Nouns implements Command {
  @Override
  public String usage() {
    return """
        impromptu nouns SCENARIO [--json]

        Plays the scenario's transcripts and tries, after every turn, to examine what the turn's
        texts have just mentioned. Tells each noun that the game then claims not to know, with the
        place of the text. A noun that needs no answer stands in the scenario's tests/nouns.json
        with the reason. For English. Exit status 0: none; 1: some, or the scenario has mistakes;
        2: it can't be read.
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
    NounReport report = new NounReport(NounAudit.of(story.get(), scenario));
    Output.print(arguments.has("json") ? report.json() : report.text());
    return report.isClean() ? FINE : FINDINGS;
  }
}
