package impromptu.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Prints the scenario format as a JSON Schema. */
final class Schema implements Command {
  @Override
  public String usage() {
    return """
        impromptu schema

        Prints a JSON Schema of the scenario format, for editors: save it beside your scenario and
        name it in a file's first key, "$schema": "story.schema.json".
        """;
  }

  @Override
  public int run(List<String> given) throws Usage, IOException {
    Arguments.of(given, Set.of(), Set.of()).none();
    Output.print(impromptu.author.schema.Schema.text());
    return FINE;
  }
}
