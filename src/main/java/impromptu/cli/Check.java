package impromptu.cli;

import java.util.List;
import java.util.Set;

/** Tells every problem of a scenario. */
final class Check implements Command {
  @Override
  public String usage() {
    return """
        impromptu check SCENARIO [--json]

        Tells every problem of a scenario with its place and, where one can be guessed, what was
        meant. Exit status 0: none but warnings; 1: problems; 2: it can't be read.
        """;
  }

  @Override
  public int run(List<String> given) throws Usage {
    Arguments arguments = Arguments.of(given, Set.of("json"), Set.of());
    String scenario = arguments.needed("the scenario");
    return impromptu.author.Check.run(Scenarios.path(scenario), arguments.has("json"), System.out);
  }
}
