package impromptu.cli;

import impromptu.author.monkey.Fault;
import impromptu.author.nouns.Hearing;
import impromptu.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plays a scenario at random and tells what goes wrong. */
final class Monkey implements Command {
  private static final int GAMES = 100;
  private static final int TURNS = 200;

  @Override
  public String usage() {
    return """
        impromptu monkey SCENARIO [--seed N] [--games N] [--turns N]

        Plays at random, sensible commands for the most part: 100 games of at most 200 turns, if
        nothing else is said; the same for the same seed. Tells where the program fails, where an
        answer never ends, where nothing is told, where something is mentioned that is not known
        then, and where nothing can be done any more, each with the shortest list of commands that
        shows it. Exit status 0: nothing found; 1: something, or the scenario has mistakes; 2: it
        can't be read.
        """;
  }

  @Override
  public int run(List<String> given) throws Usage, IOException {
    Arguments arguments = Arguments.of(given, Set.of(), Set.of("seed", "games", "turns"));
    Path scenario = Scenarios.path(arguments.needed("the scenario"));
    int games = arguments.number("games", GAMES);
    int turns = arguments.number("turns", TURNS);
    int seed = arguments.number("seed", 0);
    Optional<Story> story = Scenarios.story(scenario);
    if (story.isEmpty()) {
      return FINDINGS;
    }
    impromptu.author.monkey.Monkey monkey =
        new impromptu.author.monkey.Monkey(new Hearing(story.get(), scenario), seed);
    List<Fault> faults = monkey.play(games, turns);
    for (Fault fault : faults) {
      Output.print(fault.kind().words() + ": " + fault.detail() + "\n");
      fault.lines().forEach(line -> Output.print("    > " + line + "\n"));
    }
    Output.print(
        "Games: " + games + ", lines: " + monkey.turns() + ", found: " + faults.size() + "\n");
    return faults.isEmpty() ? FINE : FINDINGS;
  }
}
