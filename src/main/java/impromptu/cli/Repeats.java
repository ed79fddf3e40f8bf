package impromptu.cli;

import impromptu.author.repeats.Repeat;
import impromptu.story.Position;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists the phrases that a scenario's texts repeat. */
final class Repeats implements Command {
  private static final int WORDS = 4;

  @Override
  public String usage() {
    return """
        impromptu repeats SCENARIO [--words N]

        Lists the phrases of N words or more (4 if nothing is said) that stand more than once in the
        scenario's texts, the longest first, with their places. Exit status 0: done; 1: the scenario
        has mistakes; 2: it can't be read.
        """;
  }

  @Override
  public int run(List<String> given) throws Usage, IOException {
    Arguments arguments = Arguments.of(given, Set.of(), Set.of("words"));
    Path scenario = Scenarios.path(arguments.needed("the scenario"));
    int words = arguments.number("words", WORDS);
    Optional<Story> story = Scenarios.story(scenario);
    if (story.isEmpty()) {
      return FINDINGS;
    }
    StringBuilder text = new StringBuilder();
    for (Repeat repeat : impromptu.author.repeats.Repeats.of(story.get(), Math.max(2, words))) {
      text.append(repeat.places().size()).append(" x ").append(repeat.phrase()).append('\n');
      for (Position place : repeat.places()) {
        text.append("    ").append(place).append('\n');
      }
    }
    Output.print(text.toString());
    return FINE;
  }
}
